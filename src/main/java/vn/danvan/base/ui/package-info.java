/** The frame of every screen and the components that all features share. */
@NamedInterface("ui")
@NullMarked
package vn.danvan.base.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
