package vn.danvan.inspection.ui;

import java.io.Serializable;

import org.jspecify.annotations.Nullable;

/**
 * What a summary is about.
 *
 * @param title the phase, or the year, as it is chosen
 * @param phase the position of the phase, from 0; null for the year
 */
record PaperSpan(String title, @Nullable Integer phase) implements Serializable {
}
