package vn.danvan.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import vn.danvan.base.time.Validity;
import vn.danvan.organisation.UnitKind;
import vn.danvan.organisation.UnitName;

import static org.assertj.core.api.Assertions.assertThat;

/** Totals and rates by the rule of each indicator; nothing reported is never zero. */
class FigureSumsTest {

	private static final PeriodSpan SPAN = new PeriodSpan(PeriodRule.CALENDAR, PeriodKind.YEAR, 2023, 1,
			LocalDate.of(2023, 1, 1), LocalDate.of(2024, 1, 1));

	private static final List<UnitName> UNITS = List.of(unit(1, "Xã A"), unit(2, "Xã B"), unit(3, "Xã C"));

	private static final Map<String, Indicator> INDICATORS = indicators();

	@Test
	void aRateIsRecomputedFromItsPartsAndNeverAveraged() {
		FigureSums sums = sums("NUM", 1, 9, 2, 1);
		take(sums, "DEN", 1, 10, 2, 100);
		Figure rate = sums.figure("RATE");
		assertThat(rate.numerator()).isEqualByComparingTo("10");
		assertThat(rate.denominator()).isEqualByComparingTo("110");
		assertThat(rate.text()).isEqualTo("10/110 (9,1%)");
		assertThat(rate.partUnit()).isEqualTo("vụ việc");
		assertThat(rate.parts().get(0).text(rate.indicator())).isEqualTo("9/10 (90%)");
	}

	@Test
	void aDenominatorOfZeroIsNothingArisen() {
		FigureSums sums = sums("NUM", 1, 0);
		take(sums, "DEN", 1, 0);
		assertThat(sums.figure("RATE").state()).isEqualTo(FigureState.NOTHING_ARISEN);
		assertThat(sums.figure("RATE").text()).isEqualTo("Không phát sinh");
	}

	@Test
	void aCommuneWithoutASheetHasNotReportedAndIsNotZero() {
		Figure figure = sums("NUM", 1, 5, 2, 0).figure("NUM");
		assertThat(figure.value()).isEqualByComparingTo("5");
		assertThat(figure.parts()).extracting(Figure.Part::state)
			.containsExactly(FigureState.VALUE, FigureState.NOTHING_ARISEN, FigureState.NOT_REPORTED);
		assertThat(figure.missing()).isEqualTo(1);
		assertThat(figure.parts().get(2).text(figure.indicator())).isEqualTo("Chưa báo cáo");
	}

	@Test
	void noSheetAtAllIsNotReported() {
		FigureSums sums = new FigureSums(INDICATORS, SPAN, UNITS);
		sums.take(Set.of("NUM"), List.of(), Map.of());
		assertThat(sums.figure("NUM").state()).isEqualTo(FigureState.NOT_REPORTED);
	}

	@Test
	void noRecordsIsNothingArisenAndASourceThatDoesNotKnowIsNotReported() {
		FigureSums sums = new FigureSums(INDICATORS, SPAN, UNITS);
		sums.take(Set.of("REC"), List.of(), Map.of());
		assertThat(sums.figure("REC").state()).isEqualTo(FigureState.NOTHING_ARISEN);
		assertThat(sums.figure("REC").parts()).allMatch((part) -> part.state() == FigureState.NOTHING_ARISEN);
		assertThat(sums.figure("OTHER").state()).isEqualTo(FigureState.NOT_REPORTED);
	}

	@Test
	void bodiesOfTheDistrictAddToTheTotalAndToNoCommune() {
		FigureSums sums = new FigureSums(INDICATORS, SPAN, UNITS);
		sums.take(Set.of("REC"), List.of(new FigurePart("REC", null, BigDecimal.TWO, LocalDate.of(2023, 5, 30)),
				new FigurePart("REC", 1L, BigDecimal.TEN, LocalDate.of(2023, 4, 1))), Map.of());
		Figure figure = sums.figure("REC");
		assertThat(figure.value()).isEqualByComparingTo("12");
		assertThat(figure.present()).hasSize(1);
		assertThat(figure.asOf()).isEqualTo(LocalDate.of(2023, 5, 30));
	}

	@Test
	void scoresAreNeverAdded() {
		FigureSums sums = sums("SCORE", 1, 80, 2, 90);
		assertThat(sums.figure("SCORE").state()).isEqualTo(FigureState.NOT_REPORTED);
		assertThat(sums.figure("SCORE").parts().get(1).value()).isEqualByComparingTo("90");
	}

	@Test
	void aComputedSumNeedsAllItsParts() {
		FigureSums sums = sums("NUM", 1, 3);
		take(sums, "DEN", 1, 4);
		assertThat(sums.base(Set.of("BOTH", "RATE"))).containsExactlyInAnyOrder("NUM", "DEN");
		assertThat(sums.figure("BOTH").value()).isEqualByComparingTo("7");
		assertThat(sums("NUM", 1, 3).figure("BOTH").state()).isEqualTo(FigureState.NOT_REPORTED);
	}

	@Test
	void predecessorsAreSummedIntoTheirSuccessorAndRatesRecomputed() {
		FigureSums sums = new FigureSums(INDICATORS, SPAN, List.of(unit(9, "Xã Mới")));
		sums.take(Set.of("NUM"), parts("NUM", 1, 9, 2, 1), Map.of(1L, 9L, 2L, 9L));
		sums.take(Set.of("DEN"), parts("DEN", 1, 10, 2, 100), Map.of(1L, 9L, 2L, 9L));
		assertThat(sums.figure("RATE").parts().get(0).text(INDICATORS.get("RATE"))).isEqualTo("10/110 (9,1%)");
	}

	@Test
	void changesAreToldInUnitsPercentAndPoints() {
		Figure now = sums("NUM", 1, 18, 2, 0, 3, 0).figure("NUM");
		Figure then = sums("NUM", 1, 15, 2, 0, 3, 0).figure("NUM");
		assertThat(FigureChange.between(now, then).sentence("cuộc", 2022))
			.isEqualTo(", tăng 03 cuộc (20%) so với cùng kỳ năm 2022");
		assertThat(FigureChange.between(then, now).sentence("cuộc", 2022))
			.isEqualTo(", giảm 03 cuộc (16,7%) so với cùng kỳ năm 2022");
		assertThat(FigureChange.between(now, now).sentence("cuộc", 2022)).isEqualTo(", bằng cùng kỳ năm 2022");
		Figure partial = sums("NUM", 1, 15, 2, 0).figure("NUM");
		assertThat(FigureChange.between(now, partial).sentence("cuộc", 2022)).isEmpty();
		assertThat(FigureChange.between(partial, now).known()).isFalse();
		Figure nothing = new FigureSums(INDICATORS, SPAN, UNITS).figure("NUM");
		assertThat(FigureChange.between(now, nothing).sentence("cuộc", 2022)).isEmpty();
		assertThat(FigureChange.between(rate(97, 100), rate(954, 1000)).sentence("%", 2022))
			.isEqualTo(", tăng 1,6 điểm phần trăm so với cùng kỳ năm 2022");
	}

	private static Figure rate(int numerator, int denominator) {
		FigureSums sums = sums("NUM", 1, numerator);
		take(sums, "DEN", 1, denominator);
		return sums.figure("RATE");
	}

	private static FigureSums sums(String code, long... unitsAndValues) {
		FigureSums sums = new FigureSums(INDICATORS, SPAN, UNITS);
		take(sums, code, unitsAndValues);
		return sums;
	}

	private static void take(FigureSums sums, String code, long... unitsAndValues) {
		sums.take(Set.of(code), parts(code, unitsAndValues), Map.of());
	}

	private static List<FigurePart> parts(String code, long... unitsAndValues) {
		List<FigurePart> parts = new ArrayList<>();
		for (int i = 0; i < unitsAndValues.length; i += 2) {
			parts.add(new FigurePart(code, unitsAndValues[i], BigDecimal.valueOf(unitsAndValues[i + 1]), null));
		}
		return parts;
	}

	private static Map<String, Indicator> indicators() {
		Map<String, Indicator> all = new LinkedHashMap<>();
		for (Indicator one : List.of(indicator("NUM", Aggregation.SUM, "SHEET"),
				indicator("DEN", Aggregation.SUM, "SHEET"), indicator("REC", Aggregation.SUM, "RECORDS:dialogue"),
				indicator("OTHER", Aggregation.SUM, "RECORDS:nobody"),
				indicator("SCORE", Aggregation.SCORE, "RECORDS:rollout"),
				indicator("BOTH", Aggregation.SUM, "COMPUTED: NUM + DEN"),
				new Indicator("RATE", "Tỷ lệ", "%", Aggregation.RATIO, "NUM", "DEN", "COMPUTED", true, 1))) {
			all.put(one.code(), one);
		}
		return all;
	}

	private static Indicator indicator(String code, Aggregation aggregation, String source) {
		return new Indicator(code, code, "vụ việc", aggregation, null, null, source, true, 1);
	}

	private static UnitName unit(long id, String name) {
		return new UnitName(id, "0" + id, name, UnitKind.COMMUNE, 100L, LocalDate.of(2020, 1, 1), Validity.FOREVER);
	}

}
