/**
 * How satisfied the people are (khảo sát mức độ hài lòng): forms PKS01–PKS07, rounds of
 * the communes counted from paper or answered at the one-stop desk, and their results.
 * Nobody's answers are kept, only how many gave which.
 */
@ApplicationModule(displayName = "survey",
		allowedDependencies = { "base", "base::text", "base::time", "base::event", "base::security", "base::ui",
				"organisation", "account", "activity", "activity::ui", "figures", "document" })
@NullMarked
package vn.danvan.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
