package vn.danvan.followup;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Everything that the page of a follow-up shows.
 *
 * @param row the follow-up
 * @param version for the next change
 * @param steps what happened so far, in order
 * @param draft what waits within the own commune, null for other people or when nothing
 * does
 * @param asked the request for more time that waits, or null
 * @param sample minh họa
 * @param may what this person may do
 */
public record FollowUpDetails(FollowUpRow row, int version, List<Step> steps, @Nullable Draft draft,
		@Nullable Asked asked, boolean sample, FollowUpRights may) {

	public FollowUpDetails {
		steps = List.copyOf(steps);
	}

	/**
	 * A step.
	 *
	 * @param kind bước
	 * @param onDay when it was taken
	 * @param effectiveOn the day of the remedy for a confirmation, otherwise the same day
	 * @param dueOn the date that it names, or null
	 * @param by who took it; empty when that is not known
	 * @param onBehalf whether staff took it in the owner's place
	 * @param text what was told, or the reason; may be empty
	 */
	public record Step(FollowUpStepKind kind, LocalDate onDay, LocalDate effectiveOn, @Nullable LocalDate dueOn,
			String by, boolean onBehalf, String text) {
	}

	/**
	 * What an officer of the own commune wrote and its leader has not sent.
	 *
	 * @param text kết quả
	 * @param done whether it says that all is remedied
	 * @param by who wrote it
	 * @param on when
	 * @param reason why the leader gave it back, null while it waits for him
	 */
	public record Draft(String text, boolean done, String by, LocalDate on, @Nullable String reason) {
	}

	/**
	 * A request for more time that waits.
	 *
	 * @param until hạn xin gia hạn
	 * @param reason why
	 * @param by who asked
	 * @param on when
	 */
	public record Asked(LocalDate until, String reason, String by, LocalDate on) {
	}

}
