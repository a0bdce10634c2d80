/**
 * Reporting periods, indicators, the figure sheets of the communes, and the one way in
 * which figures leave the features: {@link vn.danvan.figures.FigureSource}. Totals and
 * rates follow the rule of each indicator; what was not reported is never taken for zero.
 */
@ApplicationModule(displayName = "figures",
		allowedDependencies = { "base", "base::text", "base::time", "base::event", "base::security", "base::ui",
				"organisation", "account", "activity", "activity::ui", "submission", "submission::ui" })
@NullMarked
package vn.danvan.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
