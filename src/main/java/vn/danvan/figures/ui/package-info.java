/** Screens of this feature. */
@NullMarked
package vn.danvan.figures.ui;

import org.jspecify.annotations.NullMarked;
