/** Screens of this feature. */
@NullMarked
@NamedInterface("ui")
package vn.danvan.document.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
