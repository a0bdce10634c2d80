/** Screens of this feature. */
@NullMarked
package vn.danvan.report.ui;

import org.jspecify.annotations.NullMarked;
