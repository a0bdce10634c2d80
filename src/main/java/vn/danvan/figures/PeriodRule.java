package vn.danvan.figures;

import java.time.LocalDate;

import vn.danvan.base.Refusal;
import vn.danvan.base.time.Validity;

/** Quy tắc tính kỳ: where a period begins and ends. */
public enum PeriodRule {

	/**
	 * Nghị định 09/2019/NĐ-CP, Điều 12: from the 15th of the month before to the 14th.
	 */
	DECREE_09_2019,

	/** Lịch dương: whole months. */
	CALENDAR,

	/** Tự đặt: typed dates, with the directing letter as reason. */
	OWN;

	private static final int CUT_OFF = 15;

	private static final int EARLIEST_YEAR = 1990;

	private static final int LATEST_YEAR = 2100;

	/**
	 * The days of a period.
	 * @param kind loại kỳ
	 * @param year năm, 1990 to 2100
	 * @param number which one in the year, from 1
	 * @return first day and first day after
	 * @throws Refusal if the year is none of them, or has no such period
	 */
	public Validity days(PeriodKind kind, int year, int number) {
		if (year < EARLIEST_YEAR || year > LATEST_YEAR) {
			throw Refusal.at("year", "figures.error.year");
		}
		if (number < 1 || number > kind.count()) {
			throw Refusal.at("number", "figures.error.number", kind.count());
		}
		LocalDate begin = LocalDate.of(year, kind.firstMonth(number), 1);
		LocalDate end = LocalDate.of(year, kind.lastMonth(number), 1);
		if (this == DECREE_09_2019) {
			return new Validity(begin.minusMonths(1).withDayOfMonth(CUT_OFF), end.withDayOfMonth(CUT_OFF));
		}
		return new Validity(begin, end.plusMonths(1));
	}

}
