package vn.danvan.figures;

import java.time.LocalDate;

/**
 * On which units figures are told.
 *
 * @param day the units of this day; those of before are summed into their successors
 */
public record UnitView(LocalDate day) {

	/**
	 * The units as they were at the end of a period.
	 * @param span kỳ
	 * @return the view
	 */
	public static UnitView asItWas(PeriodSpan span) {
		return new UnitView(span.lastDay());
	}

}
