/**
 * Reads Excel files that people upload: row by row in constant memory, within limits
 * against hostile files, and with every problem named by row and column. Knows nothing of
 * what the rows mean.
 */
@ApplicationModule(displayName = "workbook", allowedDependencies = { "base", "base::text", "base::time" })
@NullMarked
package vn.danvan.workbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
