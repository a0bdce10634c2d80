package vn.danvan.programme;

import org.springframework.stereotype.Component;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Actors;
import vn.danvan.base.security.Role;

/** Who may do what with programmes: the rows of the permission table, once. */
@Component
class ProgrammeAccess {

	private final Actors actors;

	ProgrammeAccess(Actors actors) {
		this.actors = actors;
	}

	/**
	 * Insists that the person reads programmes; {@link ProgrammeState#readBy} says which.
	 */
	Actor reader() {
		Actor actor = this.actors.current();
		if (!actor.readsAllUnits()) {
			actor.require(Role.AGENCY, Role.COMMUNE_EDITOR, Role.COMMUNE_LEADER);
		}
		return actor;
	}

	/** Insists that the person writes programmes and legal bases. */
	Actor writer() {
		Actor actor = this.actors.current();
		actor.require(Role.STAFF, Role.BOARD_LEADER);
		return actor;
	}

	/** Insists that the person confirms legal acts. */
	Actor leader() {
		Actor actor = this.actors.current();
		actor.require(Role.BOARD_LEADER);
		return actor;
	}

}
