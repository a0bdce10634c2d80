package vn.danvan.plan;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.NotPermitted;

/** Finds assignments of issued plans; those of drafts are nobody's yet. */
@Component
class IssuedAssignments {

	private final AssignmentRepository assignments;

	private final PlanAccess access;

	IssuedAssignments(AssignmentRepository assignments, PlanAccess access) {
		this.assignments = assignments;
		this.access = access;
	}

	Optional<Assignment> find(long id) {
		return this.assignments.findIssued(id);
	}

	/**
	 * An assignment that a person may know of.
	 * @param id the assignment
	 * @param actor the person
	 * @return the assignment with its task
	 * @throws NotPermitted if there is none for this person
	 */
	Assignment readable(long id, Actor actor) {
		return find(id).filter((one) -> this.access.mayRead(actor, one)).orElseThrow(NotPermitted::new);
	}

}
