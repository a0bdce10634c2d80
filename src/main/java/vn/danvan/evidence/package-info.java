/**
 * Files attached to records, their bytes stored once by their hash, opened only by whom
 * the record's feature lets.
 */
@ApplicationModule(displayName = "evidence",
		allowedDependencies = { "base", "base::text", "base::time", "base::event", "base::security", "base::ui",
				"organisation" })
@NullMarked
package vn.danvan.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
