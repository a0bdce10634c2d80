/**
 * Yearly coordination plans (kế hoạch phối hợp năm): tasks, assignments to communes and
 * bodies, progress with evidence, verification, and the progress report.
 */
@ApplicationModule(displayName = "plan",
		allowedDependencies = { "base", "base::text", "base::time", "base::event", "base::security", "base::ui",
				"organisation", "account", "evidence", "evidence::ui", "activity", "activity::ui", "document",
				"figures", "programme", "submission", "workbook" })
@NullMarked
package vn.danvan.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
