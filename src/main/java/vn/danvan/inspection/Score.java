package vn.danvan.inspection;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.VietnameseNumbers;

/**
 * Điểm of an inspection so far: items that did not arise count on neither side. Over two
 * laws both checklists are added up, so that each weighs by its points.
 *
 * @param points điểm đạt
 * @param outOf điểm phải chấm: the maximum of all answered items that arose
 * @param answered how many items are answered
 * @param items how many items there are
 * @param contested how many items have answers that contradict each other
 */
public record Score(BigDecimal points, BigDecimal outOf, int answered, int items, int contested) {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/**
	 * Says whether nothing is missing and nobody contradicts.
	 * @return true if every item has one answer
	 */
	public boolean complete() {
		return items > 0 && answered == items && contested == 0;
	}

	/**
	 * The share in percent, rounded for reading.
	 * @return two decimals at the most, or null while nothing counts
	 */
	public @Nullable BigDecimal share() {
		return (outOf.signum() == 0) ? null
				: VietnameseNumbers.plain(points.multiply(HUNDRED).divide(outOf, 2, RoundingMode.HALF_UP));
	}

	/** Whether the exact share is at least so many percent. */
	boolean reaches(BigDecimal percent) {
		return points.multiply(HUNDRED).compareTo(percent.multiply(outOf)) >= 0;
	}

}
