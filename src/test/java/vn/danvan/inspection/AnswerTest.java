package vn.danvan.inspection;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danvan.base.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The points of an answer. */
class AnswerTest {

	private static final BigDecimal FOUR = BigDecimal.valueOf(4);

	@ParameterizedTest
	@CsvSource(value = { "MET, , 4", "MET, 4.00, 4", "NOT_MET, , 0", "NOT_MET, 0, 0", "PARTLY, , 2",
			"PARTLY, 1.25, 1.25", "PARTLY, 3.99, 3.99" })
	void anAnswerGivesItsPoints(Answer answer, @Nullable BigDecimal typed, BigDecimal points) {
		assertThat(answer.points("B1", FOUR, typed)).isEqualByComparingTo(points);
	}

	@Test
	void whatDidNotAriseHasNoPoints() {
		assertThat(Answer.NOT_ARISEN.points("B1", FOUR, null)).isNull();
	}

	@Test
	void halfOfAnOddMaximumIsRoundedToTwoDecimals() {
		assertThat(Answer.PARTLY.points("B1", new BigDecimal("0.25"), null)).isEqualByComparingTo("0.13");
	}

	@ParameterizedTest
	@CsvSource({ "MET, 3, points-fixed", "NOT_MET, 1, points-fixed", "PARTLY, 0, points-partly",
			"PARTLY, 4, points-partly", "PARTLY, 1.255, points-decimals", "PARTLY, 4.01, points", "MET, 5, points",
			"NOT_MET, -1, points" })
	void pointsThatDoNotSuitTheAnswerAreRefused(Answer answer, BigDecimal typed, String key) {
		assertThatThrownBy(() -> answer.points("B1", FOUR, typed)).isInstanceOfSatisfying(Refusal.class, (refusal) -> {
			assertThat(refusal.field()).isEqualTo("points");
			assertThat(refusal.key()).isEqualTo("inspection.error." + key);
			assertThat(refusal.getMessage()).contains("B1");
		});
	}

}
