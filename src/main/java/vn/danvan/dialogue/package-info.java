/**
 * Meetings of leaders with the people: contacts (tiếp xúc) and dialogues (đối thoại),
 * what was said there, and what was promised.
 */
@ApplicationModule(displayName = "dialogue",
		allowedDependencies = { "base", "base::text", "base::time", "base::event", "base::security", "base::ui",
				"organisation", "account", "evidence", "evidence::ui", "activity", "activity::ui", "submission",
				"submission::ui", "figures", "followup", "followup::ui" })
@NullMarked
package vn.danvan.dialogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
