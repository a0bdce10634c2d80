package vn.danvan.document;

import org.springframework.stereotype.Component;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Actors;
import vn.danvan.base.security.Role;

/** Who may do what with documents: the rows of the table of permissions, once. */
@Component
class DocumentAccess {

	private final Actors actors;

	DocumentAccess(Actors actors) {
		this.actors = actors;
	}

	/** Insists that the person reads documents. */
	Actor reader() {
		return require(Role.STAFF, Role.CLERK, Role.BOARD_LEADER, Role.DISTRICT_LEADER);
	}

	/** Insists that the person prepares documents. */
	Actor writer() {
		return require(Role.STAFF, Role.BOARD_LEADER);
	}

	/** Insists that the person numbers and registers documents. */
	Actor clerk() {
		return require(Role.CLERK);
	}

	/**
	 * Insists that the person approves documents, be it of the board or of the committee.
	 */
	Actor approver() {
		return require(Role.BOARD_LEADER, Role.DISTRICT_LEADER);
	}

	private Actor require(Role... roles) {
		Actor actor = this.actors.current();
		actor.require(roles);
		return actor;
	}

}
