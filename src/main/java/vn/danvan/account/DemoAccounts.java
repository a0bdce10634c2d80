package vn.danvan.account;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Role;
import vn.danvan.base.time.Validity;

/**
 * Opens the accounts of the demo with their common password. Exists in that profile only.
 */
@Component
@Profile("demo")
@Transactional
public class DemoAccounts {

	/** The common password of all accounts of the demo. */
	public static final String PASSWORD = "danvan-demo";

	private final AccountRepository accounts;

	private final String hash;

	DemoAccounts(AccountRepository accounts, PasswordEncoder encoder) {
		this.accounts = accounts;
		this.hash = encoder.encode(PASSWORD);
	}

	/**
	 * Opens an account with one role.
	 * @param username name at login
	 * @param fullName an invented name
	 * @param position office
	 * @param role role
	 * @param deputy whether as deputy
	 * @param unitId commune of the role, or null
	 * @param bodyId body of the role, or null
	 * @param validity from when to when
	 */
	public void open(String username, String fullName, String position, Role role, boolean deputy,
			@Nullable Long unitId, @Nullable Long bodyId, Validity validity) {
		Account account = new Account(username, fullName, position, this.hash);
		account.grant(role, deputy, unitId, bodyId, validity, Actor.system());
		this.accounts.save(account);
	}

}
