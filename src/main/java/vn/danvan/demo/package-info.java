/**
 * The demo of huyện Lạc Sơn 2023: an embedded, real MariaDB, a clock that begins on
 * 20/6/2023, accounts and example progress. Stands above every floor, is active in the
 * profile {@code demo} only, and is used by nobody.
 */
@ApplicationModule(displayName = "demo",
		allowedDependencies = { "base", "base::text", "base::time", "base::event", "base::security", "base::ui",
				"organisation", "account", "evidence", "document", "programme", "plan", "submission", "figures",
				"followup", "rollout", "survey", "inspection", "dialogue", "directive", "notification" })
@NullMarked
package vn.danvan.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
