package vn.danvan.figures;

import java.time.LocalDate;

import vn.danvan.base.Refusal;
import vn.danvan.base.time.Validity;

/**
 * The time for which figures are asked: a reporting period, and the days that count for
 * records, which a report may have changed. Sheets always keep the days of their period.
 *
 * @param rule quy tắc
 * @param kind loại kỳ
 * @param year năm
 * @param number which one in the year
 * @param from first day for records
 * @param until first day after
 */
public record PeriodSpan(PeriodRule rule, PeriodKind kind, int year, int number, LocalDate from, LocalDate until) {

	public PeriodSpan {
		if (!from.isBefore(until)) {
			throw Refusal.at("until", "figures.error.days");
		}
	}

	/**
	 * A period with the days of its rule.
	 * @param rule quy tắc
	 * @param kind loại kỳ
	 * @param year năm
	 * @param number which one in the year, from 1
	 * @return the span
	 */
	public static PeriodSpan of(PeriodRule rule, PeriodKind kind, int year, int number) {
		Validity days = rule.days(kind, year, number);
		return new PeriodSpan(rule, kind, year, number, days.from(), days.until());
	}

	/**
	 * What the period is called.
	 * @return for example {@code 6 tháng đầu năm 2023}
	 */
	public String label() {
		return kind.label(year, number);
	}

	/**
	 * The last day of the period.
	 * @return the day before {@link #until}
	 */
	public LocalDate lastDay() {
		return until.minusDays(1);
	}

	/**
	 * Cùng kỳ năm trước: the same rule one year earlier.
	 * @return the span of last year
	 */
	public PeriodSpan lastYear() {
		return new PeriodSpan(rule, kind, year - 1, number, from.minusYears(1), until.minusYears(1));
	}

	/**
	 * The same period with other days for records.
	 * @param first first day
	 * @param last last day
	 * @return the span
	 */
	public PeriodSpan withDays(LocalDate first, LocalDate last) {
		return new PeriodSpan(rule, kind, year, number, first, last.plusDays(1));
	}

}
