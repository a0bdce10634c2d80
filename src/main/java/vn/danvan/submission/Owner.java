package vn.danvan.submission;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.security.Actor;

/**
 * Who owes a submitted record: a commune, or a body of the district.
 *
 * @param unitId the commune, or the district of the body
 * @param bodyId the body, null for a commune
 */
public record Owner(long unitId, @Nullable Long bodyId) {

	/**
	 * Says whether a person acts for this owner.
	 * @param actor the person
	 * @return true for people of the commune or body
	 */
	public boolean is(Actor actor) {
		return (bodyId != null) ? actor.ownBodies().contains(bodyId) : actor.ownUnits().contains(unitId);
	}

}
