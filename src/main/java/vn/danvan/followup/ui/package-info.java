/** Screens of this feature. */
@NamedInterface("ui")
@NullMarked
package vn.danvan.followup.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
