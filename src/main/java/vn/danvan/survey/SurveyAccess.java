package vn.danvan.survey;

import java.util.Set;

import org.springframework.stereotype.Component;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Actors;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.security.ReadScope;
import vn.danvan.base.security.Role;

/**
 * Who reads and who runs surveys: staff and leaders of the board those of all communes,
 * people of a commune their own; the leadership of the district and UBND huyện read.
 */
@Component
class SurveyAccess {

	private final Actors actors;

	SurveyAccess(Actors actors) {
		this.actors = actors;
	}

	/** What the person reads in lists. */
	ReadScope scope() {
		Actor actor = this.actors.current();
		NotPermitted.unless(readsAll(actor) || !actor.ownUnits().isEmpty());
		return new ReadScope(readsAll(actor), actor.ownUnits(), Set.of(), actor.accountId());
	}

	/** Those of some communes whose results the person may see, be it beside others. */
	Set<Long> readable(Set<Long> units) {
		Actor actor = this.actors.current();
		if (actor.readsAllUnits()) {
			return units;
		}
		NotPermitted.unless(!actor.ownUnits().isEmpty());
		return Set.copyOf(units.stream().filter(actor.ownUnits()::contains).toList());
	}

	/** The person, if he runs the rounds of a commune. */
	Actor writer(long unitId) {
		Actor actor = this.actors.current();
		NotPermitted.unless(mayWrite(actor, unitId));
		return actor;
	}

	static boolean mayRead(Actor actor, long unitId) {
		return readsAll(actor) || actor.ownUnits().contains(unitId);
	}

	static boolean mayWrite(Actor actor, long unitId) {
		return mayDirect(actor) || actor.ownUnits().contains(unitId);
	}

	/**
	 * Whether the person runs the rounds of all communes, and opens closed ones again.
	 */
	static boolean mayDirect(Actor actor) {
		return actor.is(Role.STAFF, Role.BOARD_LEADER);
	}

	private static boolean readsAll(Actor actor) {
		return actor.readsAllRecords() || actor.is(Role.PEOPLES_COMMITTEE);
	}

}
