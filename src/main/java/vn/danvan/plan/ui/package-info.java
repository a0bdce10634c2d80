/** Screens of this feature. */
@NullMarked
package vn.danvan.plan.ui;

import org.jspecify.annotations.NullMarked;
