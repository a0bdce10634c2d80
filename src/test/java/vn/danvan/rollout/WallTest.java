package vn.danvan.rollout;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvan.base.security.NotPermitted;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;
import vn.danvan.testing.Statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The wall of the district over the three years of the demo. */
@DanvanTest
class WallTest {

	@Autowired
	private Stage stage;

	@Autowired
	private WallService wall;

	@Test
	void equalPointsShareAPlaceAndAMovementIsCountedInPlacesAndPoints() {
		Movement up = Movement.of(standing(2, "90"), standing(5, "84.5"), true);
		assertThat(up).isEqualTo(new Movement(Movement.Kind.UP, 3, new BigDecimal("5.5")));
		assertThat(Movement.of(standing(4, "80"), standing(1, "90"), true))
			.isEqualTo(new Movement(Movement.Kind.DOWN, 3, new BigDecimal("-10")));
		assertThat(Movement.of(standing(1, "90"), standing(1, "88"), true).kind()).isEqualTo(Movement.Kind.SAME);
		assertThat(Movement.of(standing(1, "90"), null, true).kind()).isEqualTo(Movement.Kind.WITHOUT_POINTS);
		assertThat(Movement.of(standing(1, "90"), null, false).kind()).isEqualTo(Movement.Kind.NEW);
	}

	@Test
	void theRankingGoesByThePointsThatCountAndComparesWithLastYear() {
		List<RankRow> ranking = this.stage.as("bithu", () -> this.wall.ranking(2022, 0, 50));
		assertThat(ranking).extracting(RankRow::unit)
			.containsExactly("Thị trấn Vụ Bản", "Xã Yên Nghiệp", "Xã Nhân Nghĩa", "Xã Ân Nghĩa", "Xã Thượng Cốc",
					"Xã Tân Lập");
		assertThat(ranking).extracting(RankRow::points).isSortedAccordingTo((one, other) -> other.compareTo(one));
		assertThat(ranking).extracting(RankRow::source).containsOnly(PointsSource.FINAL);
		assertThat(ranking).extracting((row) -> row.movement().kind())
			.containsExactly(Movement.Kind.WITHOUT_POINTS, Movement.Kind.NEW, Movement.Kind.WITHOUT_POINTS,
					Movement.Kind.WITHOUT_POINTS, Movement.Kind.NEW, Movement.Kind.NEW);
		assertThat(this.stage.as("bithu", () -> this.wall.countRanked(2022))).isEqualTo(6);
		RankRow first = this.stage.as("bithu", () -> this.wall.ranking(2023, 0, 50)).get(0);
		assertThat(first.unit()).isEqualTo("Thị trấn Vụ Bản");
		assertThat(first.movement().points()).isEqualByComparingTo(first.points().subtract(ranking.get(0).points()));
	}

	@Test
	void theBoardSaysWhenEachCommuneCameToWhichStage() {
		BoardRow town = this.stage.as("ubnd", () -> this.wall.board(2022, BoardFilter.RECOGNISED, 0, 50)).get(0);
		assertThat(town.unit()).isEqualTo("Thị trấn Vụ Bản");
		assertThat(town.day(RollOutStage.REGISTERED)).isEqualTo("2022-01-18");
		assertThat(town.day(RollOutStage.LISTED)).isEqualTo("2022-02-21");
		assertThat(town.day(RollOutStage.RECOGNISED)).isEqualTo("2022-12-20");
		assertThat(town.day(RollOutStage.WITHDRAWN)).isNull();
		BoardCounts counts = this.stage.as("ubnd", () -> this.wall.counts(2022));
		assertThat(counts.all()).isEqualTo(24);
		assertThat(counts.of(BoardFilter.RECOGNISED)).isEqualTo(5);
		assertThat(counts.of(BoardFilter.REFUSED)).isEqualTo(1);
		assertThat(counts.of(BoardFilter.NONE)).isEqualTo(16);
	}

	@Test
	void theWeakestCriterionIsTheOneWithTheLowestShareOfItsPoints() {
		Averages averages = this.stage.as("truongban", () -> this.wall.averages(2022));
		assertThat(averages.communes()).isEqualTo(6);
		assertThat(averages.groups()).hasSize(5);
		List<CriterionAverage> weakest = averages.weakest(27);
		assertThat(weakest).hasSize(27).isSortedAccordingTo((one, other) -> one.percent().compareTo(other.percent()));
		assertThat(weakest.get(0).percent()).isLessThan(new BigDecimal("80"));
		assertThat(averages.ownOnly()).isZero();
	}

	@Test
	void aCommuneReadsItsOwnYearsAndPlaceAndNotThoseOfOthers() {
		long own = this.stage.unit("Thị trấn Vụ Bản");
		UnitHistory history = this.stage.as("xa.vuban", () -> this.wall.history(own));
		assertThat(history.years()).extracting(HistoryYear::year).containsExactly(2023, 2022, 2021);
		assertThat(UnitHistory.recognised(history.years())).containsExactly(2022);
		assertThat(history.years().get(1).recognition().symbol()).isEqualTo("31-QĐ/BCĐ");
		assertThat(this.stage.as("xa.vuban", () -> this.wall.place(own, 2022)).orElseThrow().of()).isEqualTo(6);
		assertThatExceptionOfType(NotPermitted.class)
			.isThrownBy(() -> this.stage.as("xa.vubinh", () -> this.wall.history(own)));
		assertThatExceptionOfType(NotPermitted.class)
			.isThrownBy(() -> this.stage.as("xa.vuban", () -> this.wall.ranking(2022, 0, 5)));
	}

	@Test
	void everyPictureTakesTheSameStatementsHoweverManyCommunesItHas() {
		assertSame(() -> this.wall.board(2022, BoardFilter.ALL, 0, 1),
				() -> this.wall.board(2022, BoardFilter.ALL, 0, 50));
		assertSame(() -> this.wall.ranking(2022, 0, 1), () -> this.wall.ranking(2022, 0, 50));
		assertSame(() -> this.wall.tiles(2022, 0, 1), () -> this.wall.tiles(2022, 0, 50));
		long many = this.stage.unit("Thị trấn Vụ Bản");
		long none = this.stage.unit("Xã Bình Hẻm");
		assertSame(() -> this.wall.history(none), () -> this.wall.history(many));
		assertThat(statements(() -> this.wall.averages(2022))).isLessThanOrEqualTo(10);
	}

	private void assertSame(Runnable few, Runnable many) {
		assertThat(statements(many)).isEqualTo(statements(few)).isLessThanOrEqualTo(8);
	}

	private long statements(Runnable reading) {
		return Statements.count(() -> this.stage.run("chuyenvien", reading));
	}

	private static Movement.Standing standing(int place, String points) {
		return new Movement.Standing(place, new BigDecimal(points));
	}

}
