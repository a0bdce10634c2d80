/**
 * Periodic summary reports: outlines as data, sections that are filled with figures and
 * sentences and then edited, comparison with last year, approval with a frozen snapshot.
 */
@ApplicationModule(displayName = "report",
		allowedDependencies = { "base", "base::text", "base::time", "base::event", "base::security", "base::ui",
				"organisation", "account", "activity", "activity::ui", "figures", "document" })
@NullMarked
package vn.danvan.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
