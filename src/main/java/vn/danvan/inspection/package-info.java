/**
 * Inspections of grassroots democracy (quy chế dân chủ ở cơ sở) and of civil-service
 * conduct: unit, team, day, result, conclusion; recommendations are followed up.
 */
@ApplicationModule(displayName = "inspection",
		allowedDependencies = { "base", "base::text", "base::time", "base::event", "base::security", "base::ui",
				"organisation", "account", "evidence", "evidence::ui", "activity", "activity::ui", "figures",
				"followup", "followup::ui" })
@NullMarked
package vn.danvan.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
