package vn.danvan.account;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.Refusal;
import vn.danvan.base.TextRules;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Actors;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.security.Role;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.time.Validity;

/**
 * Accounts and their roles. Only the administrator changes them, never the own ones; the
 * board leader reads them. Every change of what an account may do ends its sessions.
 */
@Service
@Transactional
public class AccountService {

	/** Shortest password. */
	public static final int PASSWORD_MIN = 10;

	/** Longest password: bcrypt reads no further than 72 bytes. */
	public static final int PASSWORD_MAX = 72;

	/** Longest name of a person. */
	public static final int NAME_MAX = 120;

	/** Longest title of an office. */
	public static final int POSITION_MAX = 160;

	/** Longest e-mail address. */
	public static final int EMAIL_MAX = 254;

	private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

	private final AccountRepository accounts;

	private final DelegationRepository delegations;

	private final PasswordEncoder encoder;

	private final ActiveSessions sessions;

	private final BusinessClock clock;

	private final Actors actors;

	private final SecureRandom random = new SecureRandom();

	AccountService(AccountRepository accounts, DelegationRepository delegations, PasswordEncoder encoder,
			ActiveSessions sessions, BusinessClock clock, Actors actors) {
		this.accounts = accounts;
		this.delegations = delegations;
		this.encoder = encoder;
		this.sessions = sessions;
		this.clock = clock;
		this.actors = actors;
	}

	/**
	 * One page of accounts.
	 * @param typed what the name shall contain
	 * @param page number of the page, from 0
	 * @param size rows on a page
	 * @return the accounts by user name
	 */
	@Transactional(readOnly = true)
	public List<AccountRow> list(String typed, int page, int size) {
		reader();
		return this.accounts.search(VietnameseText.searchPattern(typed), PageRequest.of(page, size))
			.stream()
			.map(AccountService::row)
			.toList();
	}

	/**
	 * How many accounts {@link #list} has in all.
	 * @param typed what the name shall contain
	 * @return the number
	 */
	@Transactional(readOnly = true)
	public int count(String typed) {
		reader();
		return this.accounts.count(VietnameseText.searchPattern(typed));
	}

	/**
	 * One account with its roles.
	 * @param id the account
	 * @return the details
	 */
	@Transactional(readOnly = true)
	public AccountDetails get(long id) {
		reader();
		Account account = find(id);
		return new AccountDetails(row(account),
				account.roles()
					.stream()
					.map((role) -> new RoleRow(role.id(), role.role(), role.deputy(), role.unitId(), role.bodyId(),
							role.validity()))
					.toList(),
				contact(account));
	}

	/**
	 * Where mail for the person who asks goes.
	 * @return the own contact
	 */
	@Transactional(readOnly = true)
	public Contact ownContact() {
		return contact(find(this.actors.current().accountId()));
	}

	/**
	 * Changes where mail for the person who asks goes.
	 * @param contact address and switch; an empty address removes it
	 */
	public void changeOwnContact(Contact contact) {
		Actor actor = this.actors.current();
		setContact(actor.accountId(), contact, actor);
	}

	/**
	 * Changes where mail for an account goes.
	 * @param accountId the account
	 * @param contact address and switch; an empty address removes it
	 */
	public void changeContact(long accountId, Contact contact) {
		setContact(accountId, contact, admin());
	}

	/**
	 * Opens an account.
	 * @param username name at login: small letters, digits and points
	 * @param fullName name of the person
	 * @param position office of the person
	 * @return the account's id and its first password, shown once
	 */
	public NewPassword open(String username, String fullName, String position) {
		Actor admin = admin();
		String name = VietnameseText.searchKey(username);
		if (!name.matches("[a-z][a-z0-9.]{2,58}")) {
			throw Refusal.at("username", "account.error.username");
		}
		if (this.accounts.existsByUsername(name)) {
			throw Refusal.at("username", "account.error.username-taken", name);
		}
		String password = randomPassword();
		Account account = this.accounts.save(Account.open(name, TextRules.required("fullName", fullName, NAME_MAX),
				TextRules.required("position", position, POSITION_MAX), this.encoder.encode(password), admin));
		return new NewPassword(account.id(), password);
	}

	/**
	 * Grants a dated role.
	 * @param accountId the account
	 * @param request role, scope and dates
	 */
	public void grant(long accountId, RoleRequest request) {
		Actor admin = admin();
		if (request.role().ofCommune() && request.unitId() == null) {
			throw Refusal.at("unit", "account.error.unit-missing");
		}
		if (request.role().ofBody() && request.bodyId() == null) {
			throw Refusal.at("body", "account.error.body-missing");
		}
		LocalDate until = (request.lastDay() != null) ? request.lastDay().plusDays(1) : Validity.FOREVER;
		if (!request.from().isBefore(until)) {
			throw Refusal.at("lastDay", "account.error.dates");
		}
		Account account = find(accountId);
		account.grant(request.role(), request.deputy(), request.unitId(), request.bodyId(),
				new Validity(request.from(), until), admin);
		this.accounts.save(account);
		endSessions(accountId);
	}

	/**
	 * Ends a role today; it is not valid tomorrow, and at once not in new sessions.
	 * @param accountId the account
	 * @param roleId the role
	 */
	public void endRole(long accountId, long roleId) {
		Actor admin = admin();
		Account account = find(accountId);
		LocalDate today = this.clock.today();
		account.endRole(roleId, today.minusDays(1), today, admin);
		this.accounts.save(account);
		endSessions(accountId);
	}

	/**
	 * Lets an account no longer log in, and ends its sessions.
	 * @param accountId the account
	 */
	public void disable(long accountId) {
		Account account = find(accountId);
		account.disable(admin());
		this.accounts.save(account);
		endSessions(accountId);
	}

	/**
	 * Lets a disabled account log in again.
	 * @param accountId the account
	 */
	public void enable(long accountId) {
		Account account = find(accountId);
		account.enable(admin());
		this.accounts.save(account);
	}

	/**
	 * Gives an account a new random password.
	 * @param accountId the account
	 * @return the password, shown once
	 */
	public NewPassword resetPassword(long accountId) {
		Actor admin = admin();
		Account account = find(accountId);
		String password = randomPassword();
		account.setPassword(this.encoder.encode(password), admin);
		this.accounts.save(account);
		endSessions(accountId);
		return new NewPassword(accountId, password);
	}

	/**
	 * Changes the own password.
	 * @param oldPassword the present one
	 * @param newPassword the new one, {@value #PASSWORD_MIN} letters or more
	 */
	public void changeOwnPassword(String oldPassword, String newPassword) {
		Actor actor = this.actors.current();
		Account account = find(actor.accountId());
		if (!this.encoder.matches(oldPassword, account.passwordHash())) {
			throw Refusal.at("oldPassword", "account.error.old-password");
		}
		account.setPassword(this.encoder.encode(checkedPassword(newPassword)), actor);
		this.accounts.save(account);
	}

	static String checkedPassword(String password) {
		if (password.length() < PASSWORD_MIN
				|| password.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > PASSWORD_MAX) {
			throw Refusal.at("newPassword", "account.error.password-length", PASSWORD_MIN, PASSWORD_MAX);
		}
		return password;
	}

	/** Ends the sessions of an account and of those who act for it by delegation. */
	private void endSessions(long accountId) {
		this.sessions.endAfterCommit(accountId);
		this.delegations.from(accountId, this.clock.today())
			.forEach((delegation) -> this.sessions.endAfterCommit(delegation.toAccount()));
	}

	private void setContact(long accountId, Contact contact, Actor by) {
		Account account = find(accountId);
		account.setContact(MailAddress.checked(contact.email()), contact.mailWanted(), by);
		this.accounts.save(account);
	}

	private static Contact contact(Account account) {
		String email = account.email();
		return new Contact((email != null) ? email : "", account.mailWanted());
	}

	private Account find(long id) {
		return this.accounts.findById(id).orElseThrow(NotPermitted::new);
	}

	private Actor admin() {
		Actor actor = this.actors.current();
		actor.require(Role.ADMIN);
		return actor;
	}

	private void reader() {
		this.actors.current().require(Role.ADMIN, Role.BOARD_LEADER);
	}

	private String randomPassword() {
		StringBuilder password = new StringBuilder();
		for (int i = 0; i < 14; i++) {
			password.append((i > 0 && i % 5 == 4) ? '-' : LETTERS.charAt(this.random.nextInt(LETTERS.length())));
		}
		return password.toString();
	}

	private static AccountRow row(Account account) {
		return new AccountRow(account.id(), account.username(), account.fullName(), account.positionTitle(),
				account.enabled());
	}

	/**
	 * An account in a list.
	 *
	 * @param id the account
	 * @param username name at login
	 * @param fullName the person
	 * @param position the office
	 * @param enabled whether it may log in
	 */
	public record AccountRow(long id, String username, String fullName, String position, boolean enabled) {
	}

	/**
	 * An account with all its roles, past ones too.
	 *
	 * @param account the account
	 * @param roles its roles
	 * @param contact where its mail goes
	 */
	public record AccountDetails(AccountRow account, List<RoleRow> roles, Contact contact) {
	}

	/**
	 * Where mail for an account goes.
	 *
	 * @param email the address, empty for none
	 * @param mailWanted nhận thư nhắc việc
	 */
	public record Contact(String email, boolean mailWanted) {
	}

	/**
	 * A role of an account.
	 *
	 * @param id the grant
	 * @param role the role
	 * @param deputy whether as deputy
	 * @param unitId commune, or null
	 * @param bodyId body, or null
	 * @param validity from when to when
	 */
	public record RoleRow(long id, Role role, boolean deputy, @Nullable Long unitId, @Nullable Long bodyId,
			Validity validity) {
	}

	/**
	 * A role to be granted.
	 *
	 * @param role the role
	 * @param deputy whether as deputy
	 * @param unitId commune of a commune role
	 * @param bodyId body for which the person acts
	 * @param from first day
	 * @param lastDay last day, or null for no end
	 */
	public record RoleRequest(Role role, boolean deputy, @Nullable Long unitId, @Nullable Long bodyId, LocalDate from,
			@Nullable LocalDate lastDay) {
	}

	/**
	 * A password that is shown once and kept nowhere.
	 *
	 * @param accountId the account
	 * @param password the password
	 */
	public record NewPassword(long accountId, String password) {
	}

}
