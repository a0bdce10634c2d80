/**
 * Incoming directives (văn bản chỉ đạo đến): the arrival register with its gap-free
 * numbers, who must be informed of a directive by when and who was, and the tasks that
 * came of it.
 */
@ApplicationModule(displayName = "directive",
		allowedDependencies = { "base", "base::text", "base::time", "base::event", "base::security", "base::ui",
				"organisation", "account", "evidence", "evidence::ui", "activity", "activity::ui", "document", "plan" })
@NullMarked
package vn.danvan.directive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
