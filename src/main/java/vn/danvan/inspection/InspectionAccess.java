package vn.danvan.inspection;

import org.springframework.stereotype.Component;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Actors;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.security.Role;

/**
 * Who may do what with inspections: the board plans and records, its leader confirms,
 * members of a team fill in the checklist, a unit reads its own.
 */
@Component
class InspectionAccess {

	private final Actors actors;

	InspectionAccess(Actors actors) {
		this.actors = actors;
	}

	/** Somebody who reads inspections, be it only the own ones. */
	Actor reader() {
		Actor actor = this.actors.current();
		actor.requireReader();
		return actor;
	}

	/** Somebody who reads the inspections of all units. */
	Actor districtReader() {
		Actor actor = this.actors.current();
		NotPermitted.unless(actor.readsAllRecords());
		return actor;
	}

	/** Staff and leaders of the board. */
	Actor writer() {
		Actor actor = this.actors.current();
		NotPermitted.unless(writes(actor));
		return actor;
	}

	/** Leaders of the board. */
	Actor leader() {
		Actor actor = this.actors.current();
		actor.require(Role.BOARD_LEADER);
		return actor;
	}

	static boolean writes(Actor actor) {
		return actor.is(Role.STAFF, Role.BOARD_LEADER);
	}

}
