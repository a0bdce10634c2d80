package vn.danvan.followup;

import org.springframework.stereotype.Component;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Actors;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.security.ReadScope;
import vn.danvan.base.security.Role;

/** Who may do what with follow-ups. */
@Component
class FollowUpAccess {

	private final FollowUpRepository followUps;

	private final Actors actors;

	FollowUpAccess(FollowUpRepository followUps, Actors actors) {
		this.followUps = followUps;
		this.actors = actors;
	}

	Actor current() {
		return this.actors.current();
	}

	/** The person who reads such records. */
	Actor participant() {
		Actor actor = this.actors.current();
		actor.requireReader();
		return actor;
	}

	/** The person of the board, who confirms and returns. */
	Actor board() {
		Actor actor = this.actors.current();
		actor.require(Role.STAFF, Role.BOARD_LEADER);
		return actor;
	}

	/** The leader of the board, who decides on more time. */
	Actor leader() {
		Actor actor = this.actors.current();
		actor.require(Role.BOARD_LEADER);
		return actor;
	}

	ReadScope scope() {
		return ReadScope.of(this.actors.current());
	}

	FollowUp readable(long id, Actor actor) {
		FollowUp one = this.followUps.findById(id).orElseThrow(NotPermitted::new);
		NotPermitted.unless(mayRead(actor, one));
		return one;
	}

	/** The follow-up as the person saw it. */
	FollowUp seen(long id, int version, Actor actor) {
		FollowUp one = readable(id, actor);
		one.requireVersion(version);
		return one;
	}

	static boolean mayRead(Actor actor, FollowUp one) {
		return actor.readsAllRecords() || one.ownedBy(actor) || one.recordedBy(actor);
	}

	/** Owners for themselves, staff in their place. */
	static boolean mayReport(Actor actor, FollowUp one) {
		return one.ownedBy(actor) || actor.is(Role.STAFF);
	}

	/**
	 * Whether what this person reports goes to the board at once: a commune's leader
	 * sends what its officer wrote.
	 */
	static boolean sends(Actor actor, FollowUp one) {
		return one.bodyId() != null || !one.ownedBy(actor) || leads(actor, one);
	}

	/** Whether this person sends for the commune that must act. */
	static boolean leads(Actor actor, FollowUp one) {
		return one.bodyId() == null && actor.isFor(Role.COMMUNE_LEADER, one.unitId());
	}

}
