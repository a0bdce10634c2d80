/** Screens of this feature. */
@NullMarked
package vn.danvan.programme.ui;

import org.jspecify.annotations.NullMarked;
