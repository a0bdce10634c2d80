/**
 * Coordination programmes (chương trình phối hợp): parties, numbered contents, the
 * register of legal bases, the recorded steps from the draft to the end, contents ×
 * years, and the official document. Yearly plans carry them out and tell how far.
 */
@ApplicationModule(displayName = "programme",
		allowedDependencies = { "base", "base::text", "base::time", "base::event", "base::security", "base::ui",
				"organisation", "account", "evidence", "evidence::ui", "activity", "activity::ui", "document" })
@NullMarked
package vn.danvan.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
