package vn.danvan.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import vn.danvan.base.Refusal;
import vn.danvan.base.time.Validity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Where periods begin and end (Nghị định 09/2019, Điều 12; calendar). */
class PeriodRuleTest {

	@ParameterizedTest
	@CsvSource({ "HALF_YEAR,2023,1,2022-12-15,2023-06-14,182", "HALF_YEAR,2023,2,2023-06-15,2023-12-14,183",
			"QUARTER,2023,1,2022-12-15,2023-03-14,90", "QUARTER,2023,2,2023-03-15,2023-06-14,92",
			"QUARTER,2024,1,2023-12-15,2024-03-14,91", "NINE_MONTHS,2023,1,2022-12-15,2023-09-14,274",
			"YEAR,2023,1,2022-12-15,2023-12-14,365", "YEAR,2024,1,2023-12-15,2024-12-14,366",
			"MONTH,2023,1,2022-12-15,2023-01-14,31", "MONTH,2023,6,2023-05-15,2023-06-14,31" })
	void decreePeriodsRunFromTheFifteenthToTheFourteenth(PeriodKind kind, int year, int number, LocalDate from,
			LocalDate last, int days) {
		Validity period = PeriodRule.DECREE_09_2019.days(kind, year, number);
		assertThat(period.from()).isEqualTo(from);
		assertThat(period.until().minusDays(1)).isEqualTo(last);
		assertThat(period.from().until(period.until(), ChronoUnit.DAYS)).isEqualTo(days);
	}

	@ParameterizedTest
	@CsvSource({ "HALF_YEAR,2023,1,2023-01-01,2023-06-30", "QUARTER,2024,1,2024-01-01,2024-03-31",
			"MONTH,2023,2,2023-02-01,2023-02-28", "NINE_MONTHS,2023,1,2023-01-01,2023-09-30",
			"YEAR,2023,1,2023-01-01,2023-12-31" })
	void calendarPeriodsAreWholeMonths(PeriodKind kind, int year, int number, LocalDate from, LocalDate last) {
		Validity period = PeriodRule.CALENDAR.days(kind, year, number);
		assertThat(period.from()).isEqualTo(from);
		assertThat(period.until().minusDays(1)).isEqualTo(last);
	}

	@ParameterizedTest
	@EnumSource(names = { "DECREE_09_2019", "CALENDAR" })
	void quartersFillHalvesAndTheYearWithoutGapOrOverlap(PeriodRule rule) {
		Validity year = rule.days(PeriodKind.YEAR, 2024, 1);
		LocalDate reached = year.from();
		for (int quarter = 1; quarter <= 4; quarter++) {
			Validity days = rule.days(PeriodKind.QUARTER, 2024, quarter);
			assertThat(days.from()).isEqualTo(reached);
			reached = days.until();
			if (quarter == 2) {
				assertThat(reached).isEqualTo(rule.days(PeriodKind.HALF_YEAR, 2024, 1).until());
			}
		}
		assertThat(reached).isEqualTo(year.until());
		assertThat(rule.days(PeriodKind.YEAR, 2025, 1).from()).isEqualTo(reached);
	}

	@Test
	void aDayBelongsToOneYearOnly() {
		Validity year = PeriodRule.DECREE_09_2019.days(PeriodKind.YEAR, 2023, 1);
		assertThat(year.contains(LocalDate.of(2023, 12, 14))).isTrue();
		assertThat(year.contains(LocalDate.of(2023, 12, 15))).isFalse();
		assertThat(PeriodRule.DECREE_09_2019.days(PeriodKind.YEAR, 2024, 1).contains(LocalDate.of(2023, 12, 15)))
			.isTrue();
	}

	@Test
	void aThirdHalfYearIsRefusedWithASentence() {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> PeriodRule.CALENDAR.days(PeriodKind.HALF_YEAR, 2023, 3))
			.withMessage("Loại kỳ này trong năm chỉ có từ 1 đến 2.");
	}

	@ParameterizedTest
	@CsvSource({ "HALF_YEAR,1,6 tháng đầu năm 2023", "HALF_YEAR,2,6 tháng cuối năm 2023", "QUARTER,3,Quý 3 năm 2023",
			"MONTH,12,Tháng 12 năm 2023", "NINE_MONTHS,1,9 tháng đầu năm 2023", "YEAR,1,Năm 2023" })
	void periodsAreCalledAsOfficesCallThem(PeriodKind kind, int number, String label) {
		assertThat(kind.label(2023, number)).isEqualTo(label);
	}

	@Test
	void theSamePeriodOfLastYearFollowsTheSameRule() {
		PeriodSpan span = new PeriodSpan(PeriodRule.DECREE_09_2019, PeriodKind.HALF_YEAR, 2023, 1,
				LocalDate.of(2022, 12, 15), LocalDate.of(2023, 6, 15));
		assertThat(span.lastYear().from()).isEqualTo(LocalDate.of(2021, 12, 15));
		assertThat(span.lastYear().lastDay()).isEqualTo(LocalDate.of(2022, 6, 14));
		assertThat(SpanAddress.read((name) -> parameter(SpanAddress.of(span), name))).isEqualTo(span);
	}

	private static String parameter(String query, String name) {
		return Arrays.stream(query.split("&"))
			.filter((one) -> one.startsWith(name + "="))
			.map((one) -> one.substring(name.length() + 1))
			.findFirst()
			.orElse("");
	}

}
