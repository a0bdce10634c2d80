package vn.danvan.inspection;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danvan.base.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Classes by the share of points, and which rules are allowed. */
class GradeRuleTest {

	@ParameterizedTest
	@CsvSource({ "100, GOOD", "90, GOOD", "89.99, FAIR", "70, FAIR", "69.99, AVERAGE", "50, AVERAGE", "49.99, WEAK",
			"0, WEAK" })
	void aShareReachesTheClassWhoseLimitItHas(BigDecimal points, Grade grade) {
		assertThat(GradeRule.USUAL.of(score(points, BigDecimal.valueOf(100)))).isEqualTo(grade);
	}

	@Test
	void theShareIsComparedUnrounded() {
		Score almost = score(new BigDecimal("269.99"), new BigDecimal("300"));
		assertThat(almost.share()).isEqualByComparingTo("90.00");
		assertThat(GradeRule.USUAL.of(almost)).isEqualTo(Grade.FAIR);
	}

	@ParameterizedTest
	@CsvSource({ "101, 70, 50, good", "0, 70, 50, good", "90.001, 70, 50, good", "90, 90, 50, fair", "90, 95, 50, fair",
			"90, 70, 70, average", "90, 70, 0, average", "90, 70, -1, average", "90, 70, 50.125, average" })
	void limitsThatDoNotFallAreRefusedAtTheirField(BigDecimal good, BigDecimal fair, BigDecimal average, String field) {
		GradeRule rule = new GradeRule(good, fair, average);
		assertThatThrownBy(rule::checked).isInstanceOfSatisfying(Refusal.class, (refusal) -> {
			assertThat(refusal.field()).isEqualTo(field);
			assertThat(refusal.key()).isEqualTo("inspection.error.grade-rule");
		});
	}

	@Test
	void theRuleIsSaidInWords() {
		assertThat(
				new GradeRule(new BigDecimal("92.5"), BigDecimal.valueOf(75), BigDecimal.valueOf(50)).checked().text())
			.isEqualTo("Tốt: từ 92,5%; Khá: từ 75% đến dưới 92,5%; Trung bình: từ 50% đến dưới 75%; Yếu: dưới 50%.");
	}

	private static Score score(BigDecimal points, BigDecimal outOf) {
		return new Score(points, outOf, 1, 1, 0);
	}

}
