/** Screens of this feature. */
@NullMarked
package vn.danvan.home.ui;

import org.jspecify.annotations.NullMarked;
