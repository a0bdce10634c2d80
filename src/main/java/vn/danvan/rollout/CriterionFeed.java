package vn.danvan.rollout;

import java.util.Map;

/** Gives points to the criteria that are not scored by hand. */
interface CriterionFeed {

	/**
	 * What a commune has of those criteria that this feed serves, in a constant number of
	 * statements.
	 * @param criteria the set
	 * @param unitId xã
	 * @param year năm
	 * @return points by criterion
	 */
	Map<String, FedPoints> of(Criteria criteria, long unitId, int year);

}
