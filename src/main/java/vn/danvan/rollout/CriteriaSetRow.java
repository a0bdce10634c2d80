package vn.danvan.rollout;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A criteria set in a list.
 *
 * @param id the set
 * @param version how often it was saved
 * @param year năm
 * @param title its title
 * @param state where it stands
 * @param inUseSince since when it is in use, or null
 * @param sample whether it is an example
 */
public record CriteriaSetRow(long id, int version, int year, String title, CriteriaState state,
		@Nullable LocalDate inUseSince, boolean sample) {
}
