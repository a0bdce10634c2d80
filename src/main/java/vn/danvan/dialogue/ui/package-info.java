/** Screens of this feature. */
@NullMarked
package vn.danvan.dialogue.ui;

import org.jspecify.annotations.NullMarked;
