/** Screens of this feature. */
@NullMarked
package vn.danvan.notification.ui;

import org.jspecify.annotations.NullMarked;
