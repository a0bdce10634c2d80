/**
 * Accounts, dated roles with their scope, delegation, login and the sessions that follow
 * from it.
 */
@ApplicationModule(displayName = "account",
		allowedDependencies = { "base", "base::text", "base::time", "base::event", "base::security", "base::ui",
				"organisation" })
@NullMarked
package vn.danvan.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
