package vn.danvan.inspection;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;
import vn.danvan.testing.Statements;

import static org.assertj.core.api.Assertions.assertThat;

/** The pictures of inspections against plain counts on the demo. */
@DanvanTest
class InspectionPicturesTest {

	private static final int ALL = 200;

	@Autowired
	private Stage stage;

	@Autowired
	private InspectionPictures pictures;

	@Test
	void aYearTellsWhatWasHeldAndTheClassesOfWhatIsConcluded() {
		YearOfInspections year = this.stage.as("bithu", () -> this.pictures.years(2022)).getLast();
		assertThat(year.year()).isEqualTo(2022);
		assertThat(year.held(TargetKind.COMMUNE)).isEqualTo(count("target = 'COMMUNE'")).isPositive();
		assertThat(year.total()).isEqualTo(count("TRUE"));
		assertThat(year.graded(Grade.GOOD)).isEqualTo(count("state = 'CONCLUDED' AND grade = 'GOOD'")).isPositive();
		assertThat(year.classified()).isEqualTo(count("state = 'CONCLUDED'"));
		assertThat(this.stage.as("bithu", () -> this.pictures.years(2021))).noneMatch((one) -> one.year() == 2022);
	}

	@Test
	void communesArePagedAndThoseWithoutInspectionAreNamed() {
		List<InspectedCommune> all = this.stage.as("chuyenvien", () -> this.pictures.communes(2023, 0, ALL));
		assertThat(all).hasSize(this.stage.as("chuyenvien", this.pictures::countCommunes));
		assertThat(this.stage.as("chuyenvien", () -> this.pictures.communes(2023, 5, 10)))
			.isEqualTo(all.subList(5, 15));
		assertThat(this.stage.as("chuyenvien", () -> this.pictures.neverInspected(2023))).isNotEmpty()
			.isEqualTo(
					all.stream().filter((commune) -> commune.years().isEmpty()).map(InspectedCommune::name).toList());
		assertThat(this.stage.as("chuyenvien", () -> this.pictures.neverInspected(2021))).hasSameSizeAs(all);
	}

	@Test
	void shortcomingsComeWithTheirArticleMostFrequentFirst() {
		List<FrequentShortcoming> found = this.stage.as("truongban", () -> this.pictures.shortcomings(2022, 5));
		assertThat(found).isNotEmpty().hasSizeLessThanOrEqualTo(5).allSatisfy((one) -> {
			assertThat(one.basis()).isNotBlank();
			assertThat(one.missed() + one.partly()).isPositive().isLessThanOrEqualTo(one.asked());
		});
		assertThat(found).isSortedAccordingTo(
				(one, other) -> Integer.compare(other.missed() * 2 + other.partly(), one.missed() * 2 + one.partly()));
		assertThat(this.stage.as("truongban", () -> this.pictures.shortcomings(2001, 5))).isEmpty();
	}

	@Test
	void noPictureAsksForEachRow() {
		this.stage.run("chuyenvien", () -> {
			this.pictures.countCommunes();
			assertThat(Statements.count(() -> this.pictures.years(2023))).isEqualTo(1);
			assertThat(Statements.count(() -> this.pictures.shortcomings(2023, 10))).isEqualTo(1);
			assertThat(Statements.count(() -> this.pictures.communes(2023, 0, ALL)))
				.isEqualTo(Statements.count(() -> this.pictures.communes(2023, 0, 1)))
				.isLessThanOrEqualTo(4);
			assertThat(Statements.count(() -> this.pictures.neverInspected(2023))).isLessThanOrEqualTo(3);
		});
	}

	private int count(String condition) {
		return this.stage.jdbc()
			.sql("SELECT COUNT(*) FROM inspection WHERE kind = 'DEMOCRACY' AND inspected_on >= '2022-01-01'"
					+ " AND inspected_on < '2023-01-01' AND " + condition)
			.query(Integer.class)
			.single();
	}

}
