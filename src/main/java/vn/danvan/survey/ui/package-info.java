/** Screens of this feature, and the plain pages for the tablet at the desk. */
@NullMarked
package vn.danvan.survey.ui;

import org.jspecify.annotations.NullMarked;
