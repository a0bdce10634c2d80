package vn.danvan.plan;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Role;

/**
 * Lists assignments: the own ones for everybody who owes something, all of a plan for the
 * board.
 */
@Service
@Transactional(readOnly = true)
public class AssignmentService {

	private final AssignmentQueries queries;

	private final PlanAccess access;

	AssignmentService(AssignmentQueries queries, PlanAccess access) {
		this.queries = queries;
		this.access = access;
	}

	/**
	 * One page of what this person's commune or body owes, most urgent first.
	 * @param filter which ones
	 * @param offset how many to pass over
	 * @param limit how many at the most
	 * @return the assignments
	 */
	public List<AssignmentRow> own(AssignmentFilter filter, long offset, int limit) {
		Actor actor = this.access.participant();
		return this.queries.owed(actor.ownUnits(), actor.ownBodies(), filter, offset, limit);
	}

	/**
	 * How many {@link #own} has in all.
	 * @param filter which ones
	 * @return the number
	 */
	public int countOwn(AssignmentFilter filter) {
		Actor actor = this.access.participant();
		return this.queries.countOwed(actor.ownUnits(), actor.ownBodies(), filter);
	}

	/**
	 * How many assignments wait for this person to act: to enter, to approve for the
	 * commune, or to verify.
	 * @return the number for the menu; 0 for a person without a part in plans
	 */
	public int waitingForMe() {
		Actor actor = this.access.current();
		if (actor.is(Role.COMMUNE_LEADER)) {
			return this.queries.countOwed(actor.ownUnits(), actor.ownBodies(), AssignmentFilter.HANDED_OVER);
		}
		return (actor.ownUnits().isEmpty() && actor.ownBodies().isEmpty()) ? 0
				: this.queries.countOwed(actor.ownUnits(), actor.ownBodies(), AssignmentFilter.TO_DO);
	}

	/**
	 * One page of the assignments of a plan.
	 * @param planId the plan
	 * @param owedBy those of communes or of bodies
	 * @param filter which ones
	 * @param typed what task or owner shall contain
	 * @param offset how many to pass over
	 * @param limit how many at the most
	 * @return the assignments by task
	 */
	public List<AssignmentRow> ofPlan(long planId, OwedBy owedBy, AssignmentFilter filter, String typed, long offset,
			int limit) {
		this.access.reader();
		return this.queries.ofPlan(planId, owedBy, filter, typed, offset, limit);
	}

	/**
	 * How many {@link #ofPlan} has in all.
	 * @param planId the plan
	 * @param owedBy those of communes or of bodies
	 * @param filter which ones
	 * @param typed what task or owner shall contain
	 * @return the number
	 */
	public int countOfPlan(long planId, OwedBy owedBy, AssignmentFilter filter, String typed) {
		this.access.reader();
		return this.queries.countOfPlan(planId, owedBy, filter, typed);
	}

}
