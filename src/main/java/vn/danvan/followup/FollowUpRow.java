package vn.danvan.followup;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A follow-up in a list.
 *
 * @param id the follow-up
 * @param kind loại
 * @param content nội dung
 * @param owner who must act
 * @param dueOn hạn, the extended one where there is one
 * @param state where it stands
 * @param late whether the deadline has passed without a close
 * @param finishedOn when it was closed, or null
 */
public record FollowUpRow(long id, FollowUpKind kind, String content, String owner, LocalDate dueOn,
		FollowUpState state, boolean late, @Nullable LocalDate finishedOn) {
}
