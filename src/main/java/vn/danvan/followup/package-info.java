/**
 * Shortcomings, recommendations after inspections and commitments of dialogues: one
 * register with owner, deadline, evidence and one life, for all features.
 */
@ApplicationModule(displayName = "followup",
		allowedDependencies = { "base", "base::text", "base::time", "base::event", "base::security", "base::ui",
				"organisation", "account", "evidence", "evidence::ui", "activity", "activity::ui", "submission",
				"document", "figures" })
@NullMarked
package vn.danvan.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
