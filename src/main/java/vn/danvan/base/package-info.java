/**
 * The ground floor: Vietnamese text, numbers and dates, the business clock, message
 * bundles, and the shape of refusals. Knows nothing of the work of the board.
 */
@ApplicationModule(displayName = "base", allowedDependencies = {})
@NullMarked
package vn.danvan.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
