package vn.danvan.inspection;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything that the page of a plan shows.
 *
 * @param row the plan
 * @param version for the next change
 * @param request what is planned
 * @param visits how many inspections each phase holds, those called off among them
 * @param clashes what collides, by inspection of this plan
 * @param carriedIn how many open recommendations of earlier years the planned units bring
 * @param mayWrite whether this person may plan
 */
public record InspectionPlanDetails(InspectionPlanRow row, int version, InspectionPlanRequest request,
		List<Integer> visits, Map<Long, Set<Clash>> clashes, int carriedIn, boolean mayWrite) {
}
