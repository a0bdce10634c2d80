/**
 * The way of a report from the officer of a commune over its leader to the district and
 * back (nhập, duyệt, gửi, trả lại, xác nhận), and who may take which step. Features embed
 * a {@link vn.danvan.submission.Submission} in their records.
 */
@ApplicationModule(displayName = "submission",
		allowedDependencies = { "base", "base::text", "base::time", "base::security", "base::ui" })
@NullMarked
package vn.danvan.submission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
