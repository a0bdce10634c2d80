/** Screens of this feature. */
@NullMarked
package vn.danvan.rollout.ui;

import org.jspecify.annotations.NullMarked;
