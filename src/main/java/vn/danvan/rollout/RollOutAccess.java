package vn.danvan.rollout;

import org.springframework.stereotype.Component;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Actors;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.security.Role;

/**
 * Who may do what with roll-outs: the board writes, the district reads all of them, a
 * commune its own.
 */
@Component
class RollOutAccess {

	private final Actors actors;

	RollOutAccess(Actors actors) {
		this.actors = actors;
	}

	/** Somebody who reads roll-outs, be it only the own one. */
	Actor reader() {
		Actor actor = this.actors.current();
		NotPermitted.unless(actor.readsAllUnits() || !actor.ownUnits().isEmpty());
		return actor;
	}

	/** Somebody who reads the roll-outs of all communes. */
	Actor districtReader() {
		Actor actor = this.actors.current();
		NotPermitted.unless(actor.readsAllUnits());
		return actor;
	}

	/** Somebody who reads the roll-outs of a commune. */
	Actor reader(long unitId) {
		Actor actor = this.actors.current();
		NotPermitted.unless(actor.readsAllUnits() || actor.ownUnits().contains(unitId));
		return actor;
	}

	/** Staff and leaders of the board. */
	Actor writer() {
		Actor actor = this.actors.current();
		actor.require(Role.STAFF, Role.BOARD_LEADER);
		return actor;
	}

	/** Leaders of the board. */
	Actor leader() {
		Actor actor = this.actors.current();
		actor.require(Role.BOARD_LEADER);
		return actor;
	}

}
