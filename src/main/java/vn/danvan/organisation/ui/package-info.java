/** Screens of this feature. */
@NullMarked
package vn.danvan.organisation.ui;

import org.jspecify.annotations.NullMarked;
