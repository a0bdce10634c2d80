package vn.danvan.followup;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.danvan.submission.Owner;

/**
 * A follow-up in a list.
 *
 * @param id the follow-up
 * @param kind loại
 * @param content nội dung
 * @param owner who must act
 * @param dueOn hạn, the extended one where there is one
 * @param state where it stands
 * @param late whether it is open and was not reported as remedied by its deadline
 * @param finishedOn when it was closed, or null
 * @param whose the commune or body that must act
 * @param dates its other dates
 * @param daysLate how many days after its deadline it was reported as remedied or closed,
 * or is today; 0 if in time
 * @param origin the record that it comes from, or null
 * @param report kết quả as the owner told it last; empty before
 * @param reason why it was given up, returned or reopened last, or null
 * @param reopened how often it was opened again
 */
public record FollowUpRow(long id, FollowUpKind kind, String content, String owner, LocalDate dueOn,
		FollowUpState state, boolean late, @Nullable LocalDate finishedOn, Owner whose, FollowUpDates dates,
		int daysLate, FollowUpRequest.@Nullable Origin origin, String report, @Nullable String reason, int reopened) {
}
