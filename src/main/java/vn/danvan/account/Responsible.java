package vn.danvan.account;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.security.Role;

/**
 * Người chịu trách nhiệm: which accounts answer for the records of which commune or body,
 * for reminders of many records at once.
 */
public final class Responsible {

	static final Set<Role> ROLES = Set.of(Role.COMMUNE_EDITOR, Role.COMMUNE_LEADER, Role.AGENCY, Role.PEOPLES_COMMITTEE,
			Role.STAFF, Role.BOARD_LEADER);

	private final Map<Role, Map<Long, Set<Long>>> holders = new EnumMap<>(Role.class);

	private final Set<Long> staff = new HashSet<>();

	private final Set<Long> boardLeaders = new TreeSet<>();

	void add(Role role, @Nullable Long unitId, @Nullable Long bodyId, long accountId) {
		Long place = role.ofCommune() ? unitId : bodyId;
		if (place != null) {
			this.holders.computeIfAbsent(role, (one) -> new HashMap<>())
				.computeIfAbsent(place, (one) -> new HashSet<>())
				.add(accountId);
		}
		if (role == Role.STAFF) {
			this.staff.add(accountId);
		}
		if (role == Role.BOARD_LEADER) {
			this.boardLeaders.add(accountId);
		}
	}

	/**
	 * Those who must act: the officers of a commune, and its leaders where something
	 * waits for them; the people of a body, which for the board are its staff.
	 * @param unitId the commune, or the district
	 * @param bodyId the body, null for a commune
	 * @param waitsForLeader whether it waits for the commune's leader
	 * @return ids of accounts
	 */
	public Set<Long> owners(long unitId, @Nullable Long bodyId, boolean waitsForLeader) {
		if (bodyId != null) {
			return at(bodyId, Role.AGENCY, Role.PEOPLES_COMMITTEE, Role.STAFF);
		}
		return waitsForLeader ? at(unitId, Role.COMMUNE_EDITOR, Role.COMMUNE_LEADER) : at(unitId, Role.COMMUNE_EDITOR);
	}

	/**
	 * Those who hear of it when it stays late: the leaders of a commune; for a body the
	 * staff of the board, and for the board its leaders.
	 * @param unitId the commune, or the district
	 * @param bodyId the body, null for a commune
	 * @return ids of accounts
	 */
	public Set<Long> leaders(long unitId, @Nullable Long bodyId) {
		if (bodyId == null) {
			return at(unitId, Role.COMMUNE_LEADER);
		}
		Set<Long> leaders = at(bodyId, Role.BOARD_LEADER);
		leaders.addAll(this.staff);
		return leaders;
	}

	/**
	 * The leaders of the board, who hear of what the board itself has asked for.
	 * @return ids of accounts
	 */
	public Set<Long> boardLeaders() {
		return Set.copyOf(this.boardLeaders);
	}

	private Set<Long> at(long place, Role... roles) {
		Set<Long> people = new TreeSet<>();
		for (Role role : roles) {
			people.addAll(this.holders.getOrDefault(role, Map.of()).getOrDefault(place, Set.of()));
		}
		return people;
	}

}
