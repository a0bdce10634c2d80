package vn.danvan.rollout;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.danvan.base.Refusal;
import vn.danvan.figures.Aggregation;
import vn.danvan.figures.Indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.danvan.rollout.CriteriaExample.FED;
import static vn.danvan.rollout.CriteriaExample.HAND;
import static vn.danvan.rollout.CriteriaExample.points;
import static vn.danvan.rollout.CriteriaExample.threshold;

/** What a criterion gives, and what is no criterion. */
class CriterionTest {

	@ParameterizedTest
	@CsvSource({ "100, 6", "98, 6", "97.99, 4", "95, 4", "94.999, 2", "90, 2", "89.99, 0", "0, 0" })
	void aFigureGivesThePointsOfTheHighestThresholdThatItReaches(String figure, String points) {
		assertThat(FED.pointsOf(points(figure))).isEqualByComparingTo(points);
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "0.25", "2.5", "3.75", "4" })
	void pointsWithinTheRangeInQuartersAreTaken(String given) {
		assertThat(HAND.requireWithin("points", points(given))).isEqualByComparingTo(given);
	}

	@ParameterizedTest
	@CsvSource({ "-0.25, rollout.error.points", "4.25, rollout.error.points", "2.1, rollout.error.quarter",
			"0.125, rollout.error.quarter" })
	void pointsBeyondTheRangeOrBetweenQuartersAreRefused(String given, String key) {
		assertRefused(() -> HAND.requireWithin("points", points(given)), "points", key);
	}

	@Test
	void theRefusalNamesTheRangeAndWhatWasGiven() {
		assertThatThrownBy(() -> HAND.requireWithin("points", points("4.5")))
			.hasMessage("Tiêu chí 1.1 cho điểm từ 0 đến 4; 4,5 nằm ngoài khoảng đó. Hãy nhập lại.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-1", "100.25" })
	void theMaximumIsAboveZeroAndNotBeyondAHundred(String maximum) {
		assertRefused(() -> hand("1.1", "Có kế hoạch", maximum).checked(), "maximum", "rollout.error.maximum");
	}

	@Test
	void theMaximumIsInQuarters() {
		assertRefused(() -> hand("1.1", "Có kế hoạch", "2.6").checked(), "maximum", "rollout.error.quarter");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1/1", "1,1", "a b", ".1", "1..1" })
	void aCodeStandsInAddressesAndHasOnlyLettersAndDigits(String code) {
		assertRefused(() -> hand(code, "Có kế hoạch", "2").checked(), "code", "rollout.error.code");
	}

	@Test
	void codeAndTitleAreAskedFor() {
		assertRefused(() -> hand(" ", "Có kế hoạch", "2").checked(), "code", "base.error.required");
		assertRefused(() -> hand("1.1", " ", "2").checked(), "title", "base.error.required");
		assertThat(hand("Đ1", "  Có  kế hoạch ", "2").checked().title()).isEqualTo("Có kế hoạch");
	}

	@Test
	void aHigherFigureNeverGivesFewerPoints() {
		assertRefused(() -> CriteriaExample.fedBy(threshold("98", "4"), threshold("95", "6")).checked(), "thresholds",
				"rollout.error.threshold-order");
		assertRefused(() -> CriteriaExample.fedBy(threshold("98", "4"), threshold("95", "4")).checked(), "thresholds",
				"rollout.error.threshold-order");
		assertRefused(() -> CriteriaExample.fedBy(threshold("98", "4"), threshold("98.00", "2")).checked(),
				"thresholds", "rollout.error.threshold-order");
	}

	@Test
	void aThresholdGivesAtMostTheMaximumAndIsOfTwoDecimals() {
		assertRefused(() -> CriteriaExample.fedBy(threshold("98", "6.25")).checked(), "thresholds",
				"rollout.error.points");
		assertRefused(() -> CriteriaExample.fedBy(threshold("97.995", "6")).checked(), "thresholds",
				"rollout.error.threshold-from");
		assertRefused(() -> CriteriaExample.fedBy().checked(), "thresholds", "rollout.error.no-threshold");
	}

	@Test
	void anIndicatorFeedsAloneSurveysTogether() {
		assertRefused(() -> fed(ScoreSource.INDICATOR, Set.of("CT28", "CT32"), 0).checked(), "sources",
				"rollout.error.sources");
		assertRefused(() -> fed(ScoreSource.SURVEY, Set.of(), 0).checked(), "sources", "rollout.error.sources");
		assertRefused(() -> fed(ScoreSource.SURVEY, Set.of("PKS01"), -1).checked(), "leastAnswers",
				"rollout.error.least-answers");
		assertThat(fed(ScoreSource.SURVEY, Set.of("PKS01", "PKS02"), 20).checked().leastAnswers()).isEqualTo(20);
		assertThat(fed(ScoreSource.INDICATOR, Set.of("CT28"), 20).checked().leastAnswers()).isZero();
	}

	@Test
	void whatIsScoredByHandKeepsNothingOfAFigure() {
		Criterion checked = new Criterion("1.1", "Có kế hoạch", points("2"), ScoreSource.HAND, Set.of("CT28"), 3,
				List.of(threshold("90", "2")), true)
			.checked();
		assertThat(checked.sources()).isEmpty();
		assertThat(checked.thresholds()).isEmpty();
		assertThat(checked.leastAnswers()).isZero();
		assertThat(checked.fed()).isFalse();
	}

	@Test
	void onlyIndicatorsOfCommunesThatAreNotOfTheModelItselfFeed() {
		assertThat(Criterion.mayBeFedBy(indicator("SHEET", true))).isTrue();
		assertThat(Criterion.mayBeFedBy(indicator("SHEET", false))).isFalse();
		assertThat(Criterion.mayBeFedBy(indicator("RECORDS:rollout", true))).isFalse();
	}

	@Test
	void aCriterionSaysItsSourceAndThresholdsInWords() {
		CriterionWords words = new CriterionWords(Map.of("CT32", "Tỷ lệ hồ sơ đúng hạn"),
				Map.of("PKS05", "Một cửa", "PKS07", "Chính quyền thân thiện"));
		assertThat(words.source(FED)).isEqualTo("Theo chỉ tiêu: CT32 – Tỷ lệ hồ sơ đúng hạn");
		assertThat(CriterionWords.thresholds(FED))
			.isEqualTo("≥ 98: 6 điểm; 95 – <98: 4 điểm; 90 – <95: 2 điểm; dưới 90: 0 điểm");
		assertThat(words.source(CriteriaExample.SURVEY))
			.isEqualTo("Theo phiếu khảo sát: PKS05 – Một cửa; PKS07 – Chính quyền thân thiện; ít nhất 30 phiếu");
		assertThat(words.source(HAND)).isEqualTo("Chấm bằng tay");
		assertThat(CriterionWords.thresholds(HAND)).isEmpty();
		assertThat(CriterionWords.thresholds(CriteriaExample.fedBy(threshold("0", "1")))).isEqualTo("≥ 0: 1 điểm");
	}

	private static Criterion hand(String code, String title, String maximum) {
		return new Criterion(code, title, points(maximum), ScoreSource.HAND, Set.of(), 0, List.of(), false);
	}

	private static Criterion fed(ScoreSource source, Set<String> sources, int leastAnswers) {
		return new Criterion("5.1", "Khảo sát", points("6"), source, sources, leastAnswers,
				List.of(threshold("80", "4")), false);
	}

	private static Indicator indicator(String source, boolean byCommune) {
		return new Indicator("CT99", "Chỉ tiêu thử", "%", Aggregation.SUM, null, null, source, byCommune, 1);
	}

	private static void assertRefused(ThrowingCallable action, String field, String key) {
		assertThatThrownBy(action).isInstanceOfSatisfying(Refusal.class, (refusal) -> {
			assertThat(refusal.field()).isEqualTo(field);
			assertThat(refusal.key()).isEqualTo(key);
		});
	}

}
