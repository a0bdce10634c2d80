/** Screens of this feature. */
@NullMarked
package vn.danvan.directive.ui;

import org.jspecify.annotations.NullMarked;
