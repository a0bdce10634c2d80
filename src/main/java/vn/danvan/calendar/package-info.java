/**
 * Ngày làm việc: on which days offices work. Monday to Friday, but for the days off and
 * the days made up for that are entered here; other modules reckon their deadlines in
 * working days with {@link vn.danvan.calendar.WorkingDays}.
 */
@ApplicationModule(displayName = "calendar",
		allowedDependencies = { "base", "base::text", "base::time", "base::event", "base::security", "base::ui" })
@NullMarked
package vn.danvan.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
