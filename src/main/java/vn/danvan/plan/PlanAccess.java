package vn.danvan.plan;

import org.springframework.stereotype.Component;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Actors;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.security.Role;

/**
 * Who may do what with plans and assignments: the rows of the permission table that
 * concern this feature.
 */
@Component
class PlanAccess {

	private final Actors actors;

	PlanAccess(Actors actors) {
		this.actors = actors;
	}

	Actor current() {
		return this.actors.current();
	}

	Actor writer() {
		Actor actor = this.actors.current();
		actor.require(Role.STAFF, Role.BOARD_LEADER);
		return actor;
	}

	/** Says whether a person writes plans. */
	boolean writes(Actor actor) {
		return actor.is(Role.STAFF, Role.BOARD_LEADER);
	}

	Actor issuer() {
		Actor actor = this.actors.current();
		actor.require(Role.BOARD_LEADER);
		return actor;
	}

	/** Staff, leaders and those above them, who read plans of all units. */
	Actor reader() {
		Actor actor = this.actors.current();
		if (!actor.readsAllUnits()) {
			throw new NotPermitted();
		}
		return actor;
	}

	/** Everybody with a business role; what they see is narrowed by {@link #mayRead}. */
	Actor participant() {
		Actor actor = this.actors.current();
		if (!actor.readsAllUnits()) {
			actor.require(Role.AGENCY, Role.COMMUNE_EDITOR, Role.COMMUNE_LEADER);
		}
		return actor;
	}

	/**
	 * Who may know of an assignment: its owner, and those who read plans of all units.
	 */
	boolean mayRead(Actor actor, Assignment assignment) {
		return actor.readsAllUnits() || owns(actor, assignment);
	}

	/**
	 * Who may read the figures and texts: the owner at any time, others once they have
	 * left the commune or body.
	 */
	boolean mayReadReport(Actor actor, Assignment assignment) {
		return owns(actor, assignment) || (mayRead(actor, assignment) && assignment.sent());
	}

	/**
	 * Who may read files and log: the owner at any time, others once anything has been
	 * sent.
	 */
	boolean mayReadStory(Actor actor, Assignment assignment) {
		return owns(actor, assignment)
				|| (mayRead(actor, assignment) && (assignment.sent() || assignment.submittedBy() != null));
	}

	/** The owner; and staff on behalf of an owner who is not at work on it. */
	boolean mayEnter(Actor actor, Assignment assignment) {
		return owns(actor, assignment)
				|| (actor.is(Role.STAFF) && (assignment.state() != ProgressState.DRAFT || assignment.onBehalf()));
	}

	/** The owner's leader, the body itself, and staff what staff entered on behalf. */
	boolean maySubmit(Actor actor, Assignment assignment) {
		if (actor.is(Role.STAFF) && assignment.onBehalf() && assignment.state() == ProgressState.DRAFT) {
			return true;
		}
		return (assignment.bodyId() != null) ? owns(actor, assignment)
				: actor.isFor(Role.COMMUNE_LEADER, assignment.unitId());
	}

	boolean mayHandOver(Actor actor, Assignment assignment) {
		return assignment.bodyId() == null && actor.isFor(Role.COMMUNE_EDITOR, assignment.unitId());
	}

	boolean maySendBack(Actor actor, Assignment assignment) {
		return assignment.bodyId() == null && actor.isFor(Role.COMMUNE_LEADER, assignment.unitId());
	}

	boolean mayVerify(Actor actor, Assignment assignment) {
		return actor.is(Role.STAFF, Role.BOARD_LEADER) && !assignment.isBy(actor);
	}

	/** The owner, and staff in its place, while something is still to be done. */
	boolean mayAskExtension(Actor actor, Assignment assignment) {
		return owns(actor, assignment) || actor.is(Role.STAFF);
	}

	/** Staff and leaders, for what somebody verified. */
	boolean mayReopen(Actor actor) {
		return actor.is(Role.STAFF, Role.BOARD_LEADER);
	}

	/**
	 * Whether staff, entering this, does so in place of the commune or body that owes it.
	 */
	boolean onBehalf(Actor actor, Assignment assignment) {
		return !owns(actor, assignment);
	}

	private static boolean owns(Actor actor, Assignment assignment) {
		Long body = assignment.bodyId();
		return (body != null) ? actor.ownBodies().contains(body) : actor.ownUnits().contains(assignment.unitId());
	}

}
