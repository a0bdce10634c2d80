/** Screens of this feature. */
@NullMarked
package vn.danvan.calendar.ui;

import org.jspecify.annotations.NullMarked;
