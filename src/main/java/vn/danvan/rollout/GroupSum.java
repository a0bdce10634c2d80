package vn.danvan.rollout;

import java.math.BigDecimal;

/**
 * Điểm of one group.
 *
 * @param group nhóm tiêu chí
 * @param points the sum of the points given so far
 * @param missing how many of its criteria have none
 */
public record GroupSum(CriteriaGroup group, BigDecimal points, int missing) {

	/**
	 * Says whether the group has its least points.
	 * @return true if so
	 */
	public boolean enough() {
		return points.compareTo(group.minimum()) >= 0;
	}

}
