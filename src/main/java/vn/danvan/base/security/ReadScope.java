package vn.danvan.base.security;

import java.util.Set;

/**
 * What a person reads in the lists of records that belong to communes and bodies: all of
 * them, or the own ones.
 *
 * @param all whether the records of all units
 * @param units the own communes; never empty, so that it fits {@code IN (:units)}
 * @param bodies the own bodies; never empty either
 * @param accountId the person
 */
public record ReadScope(boolean all, Set<Long> units, Set<Long> bodies, long accountId) {

	private static final Set<Long> NONE = Set.of(-1L);

	public ReadScope {
		units = units.isEmpty() ? NONE : Set.copyOf(units);
		bodies = bodies.isEmpty() ? NONE : Set.copyOf(bodies);
	}

	/**
	 * The scope of a person.
	 * @param actor the person
	 * @return the scope
	 * @throws NotPermitted for people who read no such record
	 */
	public static ReadScope of(Actor actor) {
		actor.requireReader();
		return new ReadScope(actor.readsAllRecords(), actor.ownUnits(), actor.ownBodies(), actor.accountId());
	}

}
