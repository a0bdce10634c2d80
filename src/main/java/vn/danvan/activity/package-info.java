/**
 * The readable log: every event of the house as one Vietnamese sentence, written in the
 * transaction in which it happened.
 */
@ApplicationModule(displayName = "activity",
		allowedDependencies = { "base", "base::text", "base::time", "base::event", "base::security", "base::ui",
				"organisation" })
@NullMarked
package vn.danvan.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
