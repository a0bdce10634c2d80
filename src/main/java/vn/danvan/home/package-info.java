/**
 * The first page: the cards that features contribute, in order, for the roles of this
 * person.
 */
@ApplicationModule(displayName = "home",
		allowedDependencies = { "base", "base::text", "base::time", "base::security", "base::ui" })
@NullMarked
package vn.danvan.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
