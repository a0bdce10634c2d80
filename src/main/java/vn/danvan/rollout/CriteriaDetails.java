package vn.danvan.rollout;

/**
 * A criteria set with everything in it, for its page.
 *
 * @param row what a list shows of it
 * @param criteria what stands in it
 * @param draftedBy who began it
 * @param mayWrite whether this person may change it now
 * @param mayPutInUse whether this person may put it into use now
 */
public record CriteriaDetails(CriteriaSetRow row, Criteria criteria, String draftedBy, boolean mayWrite,
		boolean mayPutInUse) {
}
