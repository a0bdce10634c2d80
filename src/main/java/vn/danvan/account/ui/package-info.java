/** Screens of this feature. */
@NullMarked
package vn.danvan.account.ui;

import org.jspecify.annotations.NullMarked;
