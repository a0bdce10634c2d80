package vn.danvan.rollout;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

/**
 * One criterion over all communes that sent their dossier in a year.
 *
 * @param groupCode nhóm tiêu chí
 * @param code tiêu chí
 * @param title what is asked
 * @param maximum điểm tối đa
 * @param communes how many communes have points
 * @param ownOnly how many of them have only their own points so far
 * @param belowHalf how many of them have less than half of the maximum
 * @param sum their points together
 */
public record CriterionAverage(String groupCode, String code, String title, BigDecimal maximum, int communes,
		int ownOnly, int belowHalf, BigDecimal sum) {

	private static final int SCALE = 4;

	/**
	 * Điểm trung bình.
	 * @return the mean of the communes that have points, null if none has
	 */
	public @Nullable BigDecimal average() {
		return (communes > 0) ? sum.divide(BigDecimal.valueOf(communes), SCALE, RoundingMode.HALF_UP) : null;
	}

	/**
	 * The average in percent of the maximum.
	 * @return 0 to 100 with one decimal, null if no commune has points
	 */
	public @Nullable BigDecimal percent() {
		BigDecimal average = average();
		return (average != null) ? Averages.percent(average, maximum) : null;
	}

}
