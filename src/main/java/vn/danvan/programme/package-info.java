/**
 * Coordination programmes (chương trình phối hợp): parties, numbered contents, legal
 * bases, and the recorded act of signing. Yearly plans carry them out.
 */
@ApplicationModule(displayName = "programme",
		allowedDependencies = { "base", "base::text", "base::time", "base::event", "base::security", "base::ui",
				"organisation", "activity", "activity::ui" })
@NullMarked
package vn.danvan.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
