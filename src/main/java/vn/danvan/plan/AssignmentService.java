package vn.danvan.plan;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.security.Actor;

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
	 * One page of what this person's commune or body owes, or of what he is in charge of,
	 * most urgent first.
	 * @param filter which ones
	 * @param offset how many to pass over
	 * @param limit how many at the most
	 * @return the assignments
	 */
	public List<AssignmentRow> own(AssignmentFilter filter, long offset, int limit) {
		Actor actor = this.access.participant();
		if (filter == AssignmentFilter.IN_CHARGE) {
			return actor.readsAllUnits() ? this.queries.inCharge(actor.accountId(), offset, limit) : List.of();
		}
		return this.queries.owed(actor.ownUnits(), actor.ownBodies(), filter, offset, limit);
	}

	/**
	 * How many {@link #own} has in all.
	 * @param filter which ones
	 * @return the number
	 */
	public int countOwn(AssignmentFilter filter) {
		Actor actor = this.access.participant();
		if (filter == AssignmentFilter.IN_CHARGE) {
			return actor.readsAllUnits() ? this.queries.countInCharge(actor.accountId()) : 0;
		}
		return this.queries.countOwed(actor.ownUnits(), actor.ownBodies(), filter);
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
