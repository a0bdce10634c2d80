/** Screens of this feature. */
@NullMarked
package vn.danvan.inspection.ui;

import org.jspecify.annotations.NullMarked;
