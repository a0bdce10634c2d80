/**
 * The model "Chính quyền thân thiện vì Nhân dân phục vụ" in the communes: how far each
 * is, from registration to recognition, with days and documents.
 */
@ApplicationModule(displayName = "rollout",
		allowedDependencies = { "base", "base::text", "base::time", "base::event", "base::security", "base::ui",
				"organisation", "account", "document", "document::ui", "evidence", "evidence::ui", "activity",
				"activity::ui", "submission", "submission::ui", "figures", "survey" })
@NullMarked
package vn.danvan.rollout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
