/** Vietnamese dates and the business clock. */
@NamedInterface("time")
@NullMarked
package vn.danvan.base.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
