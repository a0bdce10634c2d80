package vn.danvan.directive;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Actors;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.security.ReadScope;
import vn.danvan.base.security.Role;

/**
 * Who may do what with directives: staff and clerk write, the leaders read all, everybody
 * else reads and confirms what was sent to the own commune or body.
 */
@Component
class DirectiveAccess {

	private final Actors actors;

	DirectiveAccess(Actors actors) {
		this.actors = actors;
	}

	Actor current() {
		return this.actors.current();
	}

	Actor writer() {
		Actor actor = this.actors.current();
		actor.require(Role.STAFF, Role.CLERK);
		return actor;
	}

	ReadScope scope() {
		Actor actor = this.actors.current();
		ReadScope scope = scope(actor);
		NotPermitted.unless(scope.all() || !actor.ownUnits().isEmpty() || !actor.ownBodies().isEmpty());
		return scope;
	}

	/** All, or what was sent to the own communes and bodies. */
	static ReadScope scope(Actor actor) {
		return new ReadScope(readsAll(actor), actor.ownUnits(), actor.ownBodies(), actor.accountId());
	}

	/** What was sent to the own communes and bodies, for staff too. */
	static ReadScope own(Actor actor) {
		return new ReadScope(false, actor.ownUnits(), actor.ownBodies(), actor.accountId());
	}

	static boolean readsAll(Actor actor) {
		return actor.is(Role.STAFF, Role.CLERK, Role.BOARD_LEADER, Role.DISTRICT_LEADER);
	}

	static boolean writes(Actor actor) {
		return actor.is(Role.STAFF, Role.CLERK);
	}

	static boolean owns(Actor actor, long unitId, @Nullable Long bodyId) {
		return (bodyId != null) ? actor.ownBodies().contains(bodyId) : actor.ownUnits().contains(unitId);
	}

	/** The recipient itself; staff in place of one that has not confirmed itself. */
	static boolean mayConfirm(Actor actor, boolean mine, boolean confirmed, boolean onBehalf) {
		return mine || (actor.is(Role.STAFF) && (!confirmed || onBehalf));
	}

	static boolean mayTakeBack(Actor actor, boolean mine) {
		return mine || actor.is(Role.STAFF);
	}

}
