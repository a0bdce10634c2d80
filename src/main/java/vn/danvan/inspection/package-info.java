/**
 * Inspections of grassroots democracy (quy chế dân chủ ở cơ sở) and of civil-service
 * conduct: yearly plan, teams, checklists by the law in force in the inspected period,
 * steps up to the conclusion; recommendations are followed up.
 */
@ApplicationModule(displayName = "inspection",
		allowedDependencies = { "base", "base::text", "base::time", "base::event", "base::security", "base::ui",
				"organisation", "calendar", "account", "evidence", "evidence::ui", "activity", "activity::ui",
				"figures", "document", "followup", "followup::ui" })
@NullMarked
package vn.danvan.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
