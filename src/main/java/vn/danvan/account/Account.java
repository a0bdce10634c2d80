package vn.danvan.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.StoredAggregate;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Role;
import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.Validity;
import vn.danvan.base.time.VietnameseDates;

/** Tài khoản: a person who may log in, with dated roles. */
@Entity
class Account extends StoredAggregate {

	static final String SUBJECT = "account";

	private String username;

	private String fullName;

	private String positionTitle;

	private String passwordHash;

	private boolean enabled;

	private String searchKey;

	private @Nullable String email;

	private boolean mailWanted = true;

	@OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
	@JoinColumn(name = "account_id", nullable = false, updatable = false)
	@OrderBy("validFrom, id")
	private List<AccountRole> roles = new ArrayList<>();

	protected Account() {
		this("", "", "", "");
	}

	Account(String username, String fullName, String positionTitle, String passwordHash) {
		this.username = username;
		this.fullName = fullName;
		this.positionTitle = positionTitle;
		this.passwordHash = passwordHash;
		this.enabled = true;
		this.searchKey = VietnameseText.searchKey(username, fullName, positionTitle);
	}

	static Account open(String username, String fullName, String positionTitle, String passwordHash, Actor by) {
		Account account = new Account(username, fullName, positionTitle, passwordHash);
		account.happened("account.opened", by, Map.of("account", fullName + " (" + username + ")"));
		return account;
	}

	String username() {
		return this.username;
	}

	String fullName() {
		return this.fullName;
	}

	String positionTitle() {
		return this.positionTitle;
	}

	String passwordHash() {
		return this.passwordHash;
	}

	boolean enabled() {
		return this.enabled;
	}

	@Nullable String email() {
		return this.email;
	}

	boolean mailWanted() {
		return this.mailWanted;
	}

	List<AccountRole> roles() {
		return this.roles;
	}

	/**
	 * Sets where mail goes. The address itself stays out of the log.
	 * @param email the checked address, or null for none
	 * @param mailWanted whether reminders are sent to it
	 * @param by the person behind the account, or an administrator
	 */
	void setContact(@Nullable String email, boolean mailWanted, Actor by) {
		this.email = email;
		this.mailWanted = mailWanted;
		happened("account.contact-changed", by, Map.of("account", this.fullName));
	}

	void grant(Role role, boolean deputy, @Nullable Long unitId, @Nullable Long bodyId, Validity validity, Actor by) {
		refuseOwn(by);
		this.roles.add(new AccountRole(role, deputy, unitId, bodyId, validity));
		happened("account.role-granted", by, Map.of("account", this.fullName, "role", Messages.label(role), "from",
				VietnameseDates.screen(validity.from())));
	}

	void endRole(long roleId, LocalDate lastDay, LocalDate today, Actor by) {
		refuseOwn(by);
		AccountRole role = this.roles.stream()
			.filter((one) -> one.id() == roleId)
			.findFirst()
			.orElseThrow(() -> new Refusal("account.error.role-gone"));
		if (role.validity().from().isAfter(lastDay)) {
			this.roles.remove(role);
		}
		else {
			role.end(lastDay.plusDays(1));
		}
		happened("account.role-ended", by, Map.of("account", this.fullName, "role", Messages.label(role.role()), "day",
				VietnameseDates.screen(lastDay)));
	}

	void disable(Actor by) {
		refuseOwn(by);
		this.enabled = false;
		happened("account.disabled", by, Map.of("account", this.fullName));
	}

	void enable(Actor by) {
		refuseOwn(by);
		this.enabled = true;
		happened("account.enabled", by, Map.of("account", this.fullName));
	}

	void setPassword(String hash, Actor by) {
		this.passwordHash = hash;
		happened((by.accountId() == id()) ? "account.password-changed" : "account.password-reset", by,
				Map.of("account", this.fullName));
	}

	private void refuseOwn(Actor by) {
		if (by.username().equals(this.username)) {
			throw new Refusal("account.error.own");
		}
	}

	@Override
	protected String subjectType() {
		return SUBJECT;
	}

	@Override
	protected @Nullable Long subjectUnit() {
		return null;
	}

}
