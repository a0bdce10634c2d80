package vn.danvan.base.security;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The person who acts, with the roles that are valid today.
 *
 * @param accountId the account
 * @param username its name at login
 * @param fullName the person's name
 * @param position the office that the person holds, for example Trưởng Ban
 * @param grants roles and scopes
 */
public record Actor(long accountId, String username, String fullName, String position,
		List<Grant> grants) implements Serializable {

	public Actor {
		grants = List.copyOf(grants);
	}

	/**
	 * Says whether the person holds one of the roles, whatever its scope.
	 * @param roles the roles
	 * @return true if at least one is held
	 */
	public boolean is(Role... roles) {
		return grants.stream().anyMatch((grant) -> List.of(roles).contains(grant.role()));
	}

	/**
	 * Insists on one of the roles.
	 * @param roles the roles
	 * @throws NotPermitted if none is held
	 */
	public void require(Role... roles) {
		if (!is(roles)) {
			throw new NotPermitted();
		}
	}

	/**
	 * Says whether the person reads business data of all units.
	 * @return true for the board, those above it and UBND huyện
	 */
	public boolean readsAllUnits() {
		return grants.stream().anyMatch((grant) -> grant.role().readsAllUnits());
	}

	/**
	 * Says whether the person reads figures, meetings, inspections and follow-ups of all
	 * units, which are narrower than plans.
	 * @return true for staff and the leaders of the board and the district
	 */
	public boolean readsAllRecords() {
		return is(Role.STAFF, Role.BOARD_LEADER, Role.DISTRICT_LEADER);
	}

	/**
	 * Says whether the person reads such records at all, be it only those of the own
	 * communes and bodies.
	 * @return true for staff, leaders, and people of communes and bodies
	 */
	public boolean readsRecords() {
		return readsAllRecords() || !ownUnits().isEmpty() || !ownBodies().isEmpty();
	}

	/**
	 * Insists that the person reads such records.
	 * @throws NotPermitted if not
	 */
	public void requireReader() {
		NotPermitted.unless(readsRecords());
	}

	/**
	 * The communes for which the person holds a role.
	 * @return ids of units; empty for people of the district
	 */
	public Set<Long> ownUnits() {
		return grants.stream()
			.filter((grant) -> grant.role().ofCommune())
			.map(Grant::unitId)
			.filter(Objects::nonNull)
			.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * The bodies of the district for which the person reports: staff for the board,
	 * others for theirs. Leaders and clerks belong to a body and report nothing.
	 * @return ids of bodies
	 */
	public Set<Long> ownBodies() {
		return grants.stream()
			.filter((grant) -> grant.role() == Role.STAFF || grant.role().ofBody())
			.map(Grant::bodyId)
			.filter(Objects::nonNull)
			.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * Says whether a role is held for a commune.
	 * @param role a role of a commune
	 * @param unitId the commune
	 * @return true if held there
	 */
	public boolean isFor(Role role, long unitId) {
		return grants.stream()
			.anyMatch((grant) -> grant.role() == role && grant.unitId() != null && grant.unitId() == unitId);
	}

	/**
	 * The grant under which the person acts in a role; an own one goes before a delegated
	 * one.
	 * @param role the role
	 * @return the grant
	 */
	public Optional<Grant> grant(Role role) {
		Collection<Grant> held = grants.stream().filter((grant) -> grant.role() == role).toList();
		return held.stream()
			.filter((grant) -> grant.onBehalfOf() == null)
			.findFirst()
			.or(() -> held.stream().findFirst());
	}

	/** The system itself, in whose name the demo is filled and jobs run. */
	public static Actor system() {
		return new Actor(0, "system", "Hệ thống", "", List.of());
	}

}
