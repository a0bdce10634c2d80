/**
 * The inbox of each account: features say whom an event concerns, the sentence is the
 * log's own.
 */
@ApplicationModule(displayName = "notification",
		allowedDependencies = { "base", "base::text", "base::time", "base::event", "base::security", "base::ui",
				"account" })
@NullMarked
package vn.danvan.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
