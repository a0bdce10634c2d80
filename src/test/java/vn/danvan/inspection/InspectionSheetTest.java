package vn.danvan.inspection;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvan.inspection.ChecklistExample.PLAN;
import static vn.danvan.inspection.ChecklistExample.SHOWN;
import static vn.danvan.inspection.ChecklistExample.TOLD;

/** The score and the class of an inspection over its checklists. */
class InspectionSheetTest {

	private static final GradeRule STRICT = new GradeRule(BigDecimal.valueOf(95), BigDecimal.valueOf(80),
			BigDecimal.valueOf(60));

	@Test
	void whatDidNotAriseLeavesTheDenominator() {
		InspectionSheet sheet = sheet(part(GradeRule.USUAL, line(PLAN, Answer.MET, "4"),
				line(TOLD, Answer.NOT_ARISEN, null), line(SHOWN, Answer.PARTLY, "3")));
		assertThat(sheet.score()).isEqualTo(new Score(new BigDecimal("7"), new BigDecimal("8"), 3, 3, 0));
		assertThat(sheet.score().share()).isEqualByComparingTo("87.5");
		assertThat(sheet.score().complete()).isTrue();
		assertThat(sheet.grade()).isEqualTo(Grade.FAIR);
	}

	@Test
	void whatIsNotAnsweredDoesNotCountAndTheScoreIsNotComplete() {
		Score score = sheet(part(GradeRule.USUAL, line(PLAN, Answer.MET, "4"), line(SHOWN, null, null))).score();
		assertThat(score).isEqualTo(new Score(new BigDecimal("4"), new BigDecimal("4"), 1, 2, 0));
		assertThat(score.complete()).isFalse();
	}

	@Test
	void answersThatContradictEachOtherKeepTheScoreOpen() {
		ChecklistLine contested = new ChecklistLine(1, PLAN, Answer.MET, new BigDecimal("4"), "", 2, 0,
				List.of(new ChecklistLine.Rival(1, "A", Instant.EPOCH, Answer.MET, new BigDecimal("4"), ""),
						new ChecklistLine.Rival(2, "B", Instant.EPOCH, Answer.NOT_MET, BigDecimal.ZERO, "")));
		Score score = sheet(part(GradeRule.USUAL, contested)).score();
		assertThat(score.contested()).isEqualTo(1);
		assertThat(score.complete()).isFalse();
	}

	@Test
	void bothLawsAddUpAndTheRuleOfTheLaterOneDecides() {
		InspectionSheet sheet = sheet(part(GradeRule.USUAL, line(PLAN, Answer.MET, "4")),
				part(STRICT, line(TOLD, Answer.MET, "2"), line(SHOWN, Answer.PARTLY, "3.5")));
		assertThat(sheet.score().points()).isEqualByComparingTo("9.5");
		assertThat(sheet.score().outOf()).isEqualByComparingTo("10");
		assertThat(sheet.parts().get(1).score().outOf()).isEqualByComparingTo("6");
		assertThat(sheet.rule()).isEqualTo(STRICT);
		assertThat(sheet.grade()).isEqualTo(Grade.GOOD);
		assertThat(sheet(part(GradeRule.USUAL, line(PLAN, Answer.MET, "4")),
				part(STRICT, line(TOLD, Answer.MET, "2"), line(SHOWN, Answer.PARTLY, "3.49")))
			.grade()).isEqualTo(Grade.FAIR);
	}

	@Test
	void whereNothingArisesThereIsNoClass() {
		InspectionSheet sheet = sheet(part(GradeRule.USUAL, line(PLAN, Answer.NOT_ARISEN, null)));
		assertThat(sheet.grade()).isNull();
		assertThat(sheet.score().share()).isNull();
		assertThat(sheet().rule()).isEqualTo(GradeRule.USUAL);
	}

	private static InspectionSheet sheet(InspectionSheet.Part... parts) {
		return new InspectionSheet(1, "Xã A", "", List.of(parts), true);
	}

	private static InspectionSheet.Part part(GradeRule rule, ChecklistLine... lines) {
		return new InspectionSheet.Part("Danh mục", "Luật", rule, List.of(lines));
	}

	private static ChecklistLine line(ChecklistItem item, @Nullable Answer answer, @Nullable String points) {
		return new ChecklistLine(1, item, answer, (points != null) ? new BigDecimal(points) : null, "", 0, 0,
				List.of());
	}

}
