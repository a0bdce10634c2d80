/** Screens of this feature. */
@NullMarked
package vn.danvan.document.ui;

import org.jspecify.annotations.NullMarked;
