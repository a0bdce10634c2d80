package vn.danvan.figures;

import vn.danvan.base.text.Messages;

/** Loại kỳ báo cáo. */
public enum PeriodKind {

	/** Tháng: 1 to 12. */
	MONTH(12, 1),

	/** Quý: 1 to 4. */
	QUARTER(4, 3),

	/** Sáu tháng: 1 for đầu năm, 2 for cuối năm. */
	HALF_YEAR(2, 6),

	/** Chín tháng đầu năm. */
	NINE_MONTHS(1, 9),

	/** Năm. */
	YEAR(1, 12);

	private final int count;

	private final int months;

	PeriodKind(int count, int months) {
		this.count = count;
		this.months = months;
	}

	/**
	 * How many periods of this kind a year has.
	 * @return 1 to 12
	 */
	public int count() {
		return this.count;
	}

	/**
	 * Says whether communes send a sheet for such a period; figures of longer ones are
	 * summed.
	 * @return true for half-years
	 */
	public boolean collectsSheets() {
		return this == HALF_YEAR;
	}

	int firstMonth(int number) {
		return (number - 1) * this.months + 1;
	}

	int lastMonth(int number) {
		return number * this.months;
	}

	/**
	 * What a period is called.
	 * @param year năm
	 * @param number which one in the year, from 1
	 * @return for example {@code 6 tháng đầu năm 2023}
	 */
	public String label(int year, int number) {
		return Messages.text("figures.period." + name() + ((this == HALF_YEAR) ? "." + number : ""), number,
				String.valueOf(year));
	}

}
