package vn.danvan.base.security;

import java.io.Serializable;

import org.jspecify.annotations.Nullable;

/**
 * A role with its scope, valid today.
 *
 * @param role what may be done
 * @param deputy true for a deputy leader, who signs K/T
 * @param unitId the commune of a commune role, otherwise null
 * @param bodyId the body for which its holder acts, otherwise null
 * @param onBehalfOf the name of the leader who delegated the role, otherwise null
 */
public record Grant(Role role, boolean deputy, @Nullable Long unitId, @Nullable Long bodyId,
		@Nullable String onBehalfOf) implements Serializable {
}
