package vn.danvan.plan;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.RecordGuard;

/**
 * Who may read the log and the files of an assignment, and who may attach files to it.
 */
@Component
class AssignmentGuard implements RecordGuard {

	private final IssuedAssignments assignments;

	private final PlanAccess access;

	AssignmentGuard(IssuedAssignments assignments, PlanAccess access) {
		this.assignments = assignments;
		this.access = access;
	}

	@Override
	public String subjectType() {
		return Assignment.SUBJECT;
	}

	@Override
	@Transactional(readOnly = true)
	public boolean mayRead(Actor actor, long subjectId) {
		return this.assignments.find(subjectId).filter((one) -> this.access.mayReadStory(actor, one)).isPresent();
	}

	@Override
	@Transactional(readOnly = true)
	public boolean mayAttach(Actor actor, long subjectId) {
		return this.assignments.find(subjectId)
			.filter((one) -> this.access.mayEnter(actor, one) && one.open() && !one.task().privateChannel())
			.isPresent();
	}

}
