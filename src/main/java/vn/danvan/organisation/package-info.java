/**
 * Administrative units over time, the bodies of the district and of each commune, and the
 * functions that bodies hold. An official code is not an identity: codes, names and
 * parents belong to dated versions of a unit.
 */
@ApplicationModule(displayName = "organisation",
		allowedDependencies = { "base", "base::text", "base::time", "base::event", "base::security", "base::ui" })
@NullMarked
package vn.danvan.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
