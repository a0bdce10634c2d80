package vn.danvan.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Grant;
import vn.danvan.base.security.Role;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.BusinessClock;

/**
 * Tells other modules who is who: names of accounts, and which accounts hold a role
 * today. Reads no business data.
 */
@Service
@Transactional(readOnly = true)
public class AccountDirectory {

	private final AccountRepository accounts;

	private final DelegationRepository delegations;

	private final JdbcClient jdbc;

	private final BusinessClock clock;

	AccountDirectory(AccountRepository accounts, DelegationRepository delegations, JdbcClient jdbc,
			BusinessClock clock) {
		this.accounts = accounts;
		this.delegations = delegations;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * The accounts that hold a role today, own or for a unit or body.
	 * @param role the role
	 * @param unitId the commune of the role, or null
	 * @param bodyId the body of the role, or null
	 * @return ids of enabled accounts
	 */
	public List<Long> holders(Role role, @Nullable Long unitId, @Nullable Long bodyId) {
		return this.jdbc.sql("""
				SELECT DISTINCT a.id FROM account a JOIN account_role r ON r.account_id = a.id
				WHERE a.enabled AND r.role = :role AND r.valid_from <= :day AND :day < r.valid_until
				AND (:unit IS NULL OR r.unit_id = :unit) AND (:body IS NULL OR r.body_id = :body)""")
			.param("role", role.name())
			.param("day", this.clock.today())
			.param("unit", unitId)
			.param("body", bodyId)
			.query(Long.class)
			.list();
	}

	/**
	 * The officers and leaders of communes, today.
	 * @param unitIds the communes
	 * @return ids of enabled accounts
	 */
	public Set<Long> peopleOf(Collection<Long> unitIds) {
		if (unitIds.isEmpty()) {
			return Set.of();
		}
		return new TreeSet<>(this.jdbc.sql("""
				SELECT a.id FROM account a JOIN account_role r ON r.account_id = a.id
				WHERE a.enabled AND r.role IN ('COMMUNE_EDITOR', 'COMMUNE_LEADER') AND r.unit_id IN (:units)
				AND r.valid_from <= :day AND :day < r.valid_until""")
			.param("units", unitIds)
			.param("day", this.clock.today())
			.query(Long.class)
			.list());
	}

	/**
	 * The people who report for bodies of the district, today.
	 * @param bodyIds the bodies
	 * @return ids of enabled accounts
	 */
	public Set<Long> peopleOfBodies(Collection<Long> bodyIds) {
		if (bodyIds.isEmpty()) {
			return Set.of();
		}
		return new TreeSet<>(this.jdbc.sql("""
				SELECT a.id FROM account a JOIN account_role r ON r.account_id = a.id
				WHERE a.enabled AND r.role IN ('AGENCY', 'PEOPLES_COMMITTEE') AND r.body_id IN (:bodies)
				AND r.valid_from <= :day AND :day < r.valid_until""")
			.param("bodies", bodyIds)
			.param("day", this.clock.today())
			.query(Long.class)
			.list());
	}

	/**
	 * The people who answer for a record of a commune or of a body of the district,
	 * today.
	 * @param unitId the commune, or the district
	 * @param bodyId the body, null for a commune
	 * @return ids of enabled accounts
	 */
	public Set<Long> owners(long unitId, @Nullable Long bodyId) {
		return (bodyId == null) ? peopleOf(List.of(unitId)) : peopleOfBodies(List.of(bodyId));
	}

	/**
	 * Who answers today for the records of all communes and bodies, in one statement.
	 * @return the people
	 */
	public Responsible responsible() {
		Responsible people = new Responsible();
		this.jdbc.sql("""
				SELECT r.role, r.unit_id, r.body_id, a.id FROM account a JOIN account_role r ON r.account_id = a.id
				WHERE a.enabled AND r.role IN (:roles) AND r.valid_from <= :day AND :day < r.valid_until""")
			.param("roles", Responsible.ROLES.stream().map(Role::name).toList())
			.param("day", this.clock.today())
			.query((RowCallbackHandler) (row) -> people.add(Role.valueOf(row.getString(1)),
					row.getObject(2, Long.class), row.getObject(3, Long.class), row.getLong(4)));
		return people;
	}

	/**
	 * Full names of accounts.
	 * @param ids the accounts
	 * @return names by id
	 */
	public Map<Long, String> names(Collection<Long> ids) {
		Map<Long, String> names = new HashMap<>();
		if (!ids.isEmpty()) {
			this.jdbc.sql("SELECT id, full_name FROM account WHERE id IN (:ids)")
				.param("ids", ids)
				.query((row, number) -> names.put(row.getLong(1), row.getString(2)))
				.list();
		}
		return names;
	}

	/**
	 * People who have an account today, in the order of their names, a page in one
	 * statement.
	 * @param typed what name or position shall contain
	 * @param offset how many to pass over
	 * @param limit how many at the most
	 * @return who they are and where they work
	 */
	public List<Colleague> colleagues(String typed, int offset, int limit) {
		return this.jdbc.sql("""
				SELECT a.id, a.full_name, a.position_title, MIN(r.unit_id) unit_id, MIN(r.body_id) body_id
				FROM account a JOIN account_role r ON r.account_id = a.id
				AND r.valid_from <= :day AND :day < r.valid_until
				WHERE a.enabled AND CONCAT(a.full_name, ' ', a.position_title) LIKE CONCAT('%', :typed, '%')
				GROUP BY a.id ORDER BY a.full_name, a.id LIMIT :limit OFFSET :offset""")
			.param("day", this.clock.today())
			.param("typed", VietnameseText.line(typed))
			.param("limit", limit)
			.param("offset", offset)
			.query((row, number) -> new Colleague(row.getLong(1), row.getString(2), row.getString(3),
					row.getObject(4, Long.class), row.getObject(5, Long.class)))
			.list();
	}

	/**
	 * The person behind an account, with the roles that are valid today.
	 * @param username name at login
	 * @return the actor, empty when there is no such enabled account
	 */
	public Optional<Actor> actor(String username) {
		return principal(username).map(DanvanPrincipal::actor);
	}

	Optional<String> passwordHash(String username) {
		return this.accounts.findByUsername(username).filter(Account::enabled).map(Account::passwordHash);
	}

	Optional<DanvanPrincipal> principal(String username) {
		return this.accounts.findByUsername(username).filter(Account::enabled).map((account) -> {
			LocalDate today = this.clock.today();
			List<Grant> grants = new ArrayList<>(grants(account, today, null));
			for (Delegation delegation : this.delegations.to(account.id(), today)) {
				this.accounts.findById(delegation.fromAccount())
					.filter(Account::enabled)
					.ifPresent((leader) -> grants.addAll(grants(leader, today, leader.fullName())));
			}
			return new DanvanPrincipal(
					new Actor(account.id(), account.username(), account.fullName(), account.positionTitle(), grants));
		});
	}

	private static List<Grant> grants(Account account, LocalDate today, @Nullable String onBehalfOf) {
		return account.roles()
			.stream()
			.filter((role) -> role.validity().contains(today))
			.filter((role) -> onBehalfOf == null || delegable(role.role()))
			.map((role) -> new Grant(role.role(), role.deputy() || onBehalfOf != null, role.unitId(), role.bodyId(),
					onBehalfOf))
			.toList();
	}

	static boolean delegable(Role role) {
		return role == Role.BOARD_LEADER || role == Role.DISTRICT_LEADER || role == Role.COMMUNE_LEADER;
	}

}
