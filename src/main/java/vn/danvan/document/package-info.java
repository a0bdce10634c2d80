/**
 * Official documents: a content model that features fill, the layout of the Party (HD
 * 36-HD/VPTW) as PDF, approval, gap-free numbering, the register of outgoing documents,
 * and the stored file that every later print serves.
 */
@ApplicationModule(displayName = "document",
		allowedDependencies = { "base", "base::text", "base::time", "base::event", "base::security", "base::ui",
				"organisation", "account", "evidence", "activity", "activity::ui" })
@NullMarked
package vn.danvan.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
