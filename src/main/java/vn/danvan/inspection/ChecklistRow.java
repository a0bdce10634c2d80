package vn.danvan.inspection;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A checklist in a list.
 *
 * @param id the checklist
 * @param version for the next change
 * @param law văn bản, and whom it concerns
 * @param edition from 1
 * @param title its title
 * @param state where it stands
 * @param putInUseOn since when it is in use, or null
 * @param sample minh họa
 */
public record ChecklistRow(long id, int version, ChecklistLaw law, int edition, String title, ChecklistState state,
		@Nullable LocalDate putInUseOn, boolean sample) {
}
