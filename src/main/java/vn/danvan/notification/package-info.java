/**
 * The inbox of each account, the reminders of deadlines by the policy, and the outbox of
 * mail: features say whom an event concerns and what is due, the sentence of an event is
 * the log's own.
 */
@ApplicationModule(displayName = "notification",
		allowedDependencies = { "base", "base::text", "base::time", "base::event", "base::security", "base::ui",
				"account", "activity", "activity::ui" })
@NullMarked
package vn.danvan.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
