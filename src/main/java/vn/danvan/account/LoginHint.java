package vn.danvan.account;

import java.util.List;

/** Accounts that the login page offers; only the demo has any. */
public interface LoginHint {

	/**
	 * The accounts on offer.
	 * @return names with a short description
	 */
	List<Hint> hints();

	/**
	 * Their common password.
	 * @return the password
	 */
	String password();

	/**
	 * An account on offer.
	 *
	 * @param username name at login
	 * @param description who that is
	 */
	record Hint(String username, String description) {
	}

}
