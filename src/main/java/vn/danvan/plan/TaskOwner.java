package vn.danvan.plan;

import org.jspecify.annotations.Nullable;

/**
 * Who owes a task: a commune, or a body.
 *
 * @param unitId the commune, or the unit of the body
 * @param bodyId the body, or null for a commune
 */
public record TaskOwner(long unitId, @Nullable Long bodyId) {

	/**
	 * A commune.
	 * @param unitId the commune
	 * @return the owner
	 */
	public static TaskOwner commune(long unitId) {
		return new TaskOwner(unitId, null);
	}

}
