package vn.danvan.rollout;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;

import static org.assertj.core.api.Assertions.assertThat;

/** The wall over rows made for it: places, averages, and what a successor inherits. */
@DanvanTest
@Transactional
class WallReckoningTest {

	private static final int YEAR = 2098;

	private static final int BEFORE = 2097;

	private static final long FIRST = 900_000_000_000L;

	private static final List<String> COMMUNES = List.of("Xã Ân Nghĩa", "Xã Bình Hẻm", "Xã Chí Đạo", "Xã Định Cư",
			"Xã Hương Nhượng");

	@Autowired
	private Stage stage;

	@Autowired
	private WallService wall;

	@Test
	void equalPointsShareThePlaceAndTheNextIsLeftOut() {
		ranked();
		List<RankRow> ranking = this.stage.as("bithu", () -> this.wall.ranking(YEAR, 0, 50));
		assertThat(ranking).extracting(RankRow::unit).containsExactlyElementsOf(COMMUNES.subList(0, 4));
		assertThat(ranking).extracting(RankRow::place).containsExactly(1, 2, 2, 4);
		assertThat(ranking).extracting(RankRow::source)
			.containsExactly(PointsSource.FINAL, PointsSource.APPRAISED, PointsSource.OWN, PointsSource.FINAL);
		assertThat(this.stage.as("bithu", () -> this.wall.countRanked(YEAR))).isEqualTo(4);
	}

	@Test
	void aPageGoesOnWhereTheOneBeforeItStopped() {
		ranked();
		List<RankRow> second = this.stage.as("bithu", () -> this.wall.ranking(YEAR, 2, 2));
		assertThat(second).extracting(RankRow::place).containsExactly(2, 4);
	}

	@Test
	void theMovementIsAgainstTheRankingOfTheYearBefore() {
		ranked();
		assertThat(this.stage.as("bithu", () -> this.wall.ranking(YEAR, 0, 50))).extracting(RankRow::movement)
			.containsExactly(new Movement(Movement.Kind.UP, 1, new BigDecimal("9.5")),
					new Movement(Movement.Kind.DOWN, 1, new BigDecimal("-5")),
					new Movement(Movement.Kind.WITHOUT_POINTS, 0, null), new Movement(Movement.Kind.NEW, 0, null));
	}

	@Test
	void theHistoryOfACommuneHasThePlacesOfTheRankings() {
		ranked();
		long second = this.stage.unit(COMMUNES.get(1));
		List<HistoryYear> years = this.stage.as("bithu", () -> this.wall.history(second)).years();
		assertThat(years.stream().filter((year) -> year.year() >= BEFORE)).extracting(HistoryYear::place)
			.containsExactly(2, 1);
		assertThat(years.get(0).of()).isEqualTo(4);
		assertThat(this.stage.as("bithu", () -> this.wall.place(second, YEAR))).hasValueSatisfying((place) -> {
			assertThat(place.place()).isEqualTo(2);
			assertThat(place.of()).isEqualTo(4);
		});
	}

	@Test
	void averagesTakeTheSurestPointsOfSentDossiersAndSayWhichAreOnlyTheCommunesOwn() {
		run("INSERT INTO criteria_set (id, year, title, state, drafted_by, put_in_use_on, sample) VALUES (?, ?, 'Bộ thử', 'IN_USE', 1, '2023-01-01', TRUE)",
				FIRST, YEAR);
		run("INSERT INTO criteria_group (set_id, position, code, title, minimum_percent) VALUES (?, 0, '1', 'Nhóm thử', 50)",
				FIRST);
		for (String code : List.of("1.1", "1.2")) {
			run("INSERT INTO criterion (set_id, position, code, group_code, title, maximum, source, source_codes, least_answers, evidence_asked) VALUES (?, ?, ?, '1', 'Tiêu chí', 4, 'HAND', '', 0, FALSE)",
					FIRST, code.endsWith("1") ? 0 : 1, code);
		}
		ranked();
		run("UPDATE roll_out SET set_id = ? WHERE year = ?", FIRST, YEAR);
		score(0, "1.1", "4", "3", "1");
		score(1, "1.1", "4", "2", null);
		score(2, "1.1", "3.5", null, null);
		score(4, "1.1", "4", "4", "4");
		score(0, "1.2", "4", "4", "4");
		Averages averages = this.stage.as("bithu", () -> this.wall.averages(YEAR));
		assertThat(averages.communes()).isEqualTo(4);
		assertThat(averages.ownOnly()).isEqualTo(1);
		CriterionAverage weakest = averages.weakest(1).get(0);
		assertThat(weakest.code()).isEqualTo("1.1");
		assertThat(weakest.communes()).isEqualTo(3);
		assertThat(weakest.sum()).isEqualByComparingTo("6.5");
		assertThat(weakest.percent()).isEqualByComparingTo("54.2");
		assertThat(weakest.belowHalf()).isEqualTo(1);
		assertThat(averages.groups().get(0).maximum()).isEqualByComparingTo("8");
		assertThat(averages.groups().get(0).percent()).isEqualByComparingTo("77.1");
	}

	@Test
	void aSuccessorSeesWhatItsPredecessorsHadButIsNotRecognisedByIt() {
		long predecessor = this.stage.unit("Xã Hương Nhượng");
		long successor = this.stage.jdbc()
			.sql("SELECT successor_id FROM unit_succession WHERE predecessor_id = ? AND share = 1")
			.param(predecessor)
			.query(Long.class)
			.single();
		rollOut(0, "Xã Hương Nhượng", YEAR, "RECOGNISED", "90", "90", "90");
		run("INSERT INTO roll_out_step (roll_out_id, position, stage, on_day, document_symbol, note) VALUES (?, 0, 'RECOGNISED', '2023-05-05', '77-QĐ/HU', '')",
				FIRST);
		UnitHistory history = this.stage.as("truongban", () -> this.wall.history(successor));
		assertThat(UnitHistory.recognised(history.years())).isEmpty();
		UnitHistory.Predecessor before = history.predecessors()
			.stream()
			.filter((one) -> one.unitId() == predecessor)
			.findFirst()
			.orElseThrow();
		assertThat(before.unit()).isEqualTo("Xã Hương Nhượng");
		assertThat(before.whole()).isTrue();
		assertThat(before.successor()).isEqualTo(history.unit());
		assertThat(before.document()).isNotBlank();
		assertThat(UnitHistory.recognised(before.years())).contains(YEAR);
		assertThat(before.years().get(0).recognition()).hasFieldOrPropertyWithValue("symbol", "77-QĐ/HU");
	}

	/** Four are ranked; the best one stopped. Last year the second was first. */
	private void ranked() {
		rollOut(0, COMMUNES.get(0), YEAR, "APPROVED", "99", "98", "90");
		rollOut(1, COMMUNES.get(1), YEAR, "APPRAISED", "99", "80", null);
		rollOut(2, COMMUNES.get(2), YEAR, "SUBMITTED", "80", null, null);
		rollOut(3, COMMUNES.get(3), YEAR, "REFUSED", "40", "40", "40");
		rollOut(4, COMMUNES.get(4), YEAR, "ENDED", "100", "100", "100");
		rollOut(5, COMMUNES.get(0), BEFORE, "RECOGNISED", "80", "80", "80.5");
		rollOut(6, COMMUNES.get(1), BEFORE, "RECOGNISED", "85", "85", "85");
		rollOut(7, COMMUNES.get(2), BEFORE, "REGISTERED", null, null, null);
	}

	private void rollOut(int number, String unit, int year, String stage, String own, String appraised,
			String decided) {
		run("INSERT INTO roll_out (id, unit_id, year, stage, state, sample, self_total, appraised_total, final_total) VALUES (?, ?, ?, ?, 'SUBMITTED', TRUE, ?, ?, ?)",
				FIRST + number, this.stage.unit(unit), year, stage, own, appraised, decided);
	}

	private void score(int rollOut, String code, String own, String appraised, String decided) {
		run("INSERT INTO criterion_score (id, roll_out_id, set_id, code, self_points, appraised_points, final_points) VALUES (?, ?, ?, ?, ?, ?, ?)",
				FIRST + 100 + rollOut * 10 + (code.endsWith("1") ? 1 : 2), FIRST + rollOut, FIRST, code, own, appraised,
				decided);
	}

	private void run(String sql, Object... values) {
		this.stage.jdbc().sql(sql).params(values).update();
	}

}
