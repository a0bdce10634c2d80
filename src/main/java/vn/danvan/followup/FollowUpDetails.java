package vn.danvan.followup;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Everything that the page of a follow-up shows.
 *
 * @param row the follow-up
 * @param version for the next change
 * @param unitId the unit that it concerns
 * @param recordedOn ngày ghi nhận
 * @param deadline hạn ban đầu
 * @param extendedDeadline hạn gia hạn, or null
 * @param extensionReason why it was extended, or null
 * @param report kết quả as the owner told it
 * @param reportedOn when, or null
 * @param reason why it was given up, returned or reopened, or null
 * @param reopened how often it was opened again
 * @param originType the kind of record that it comes from, or null
 * @param originId its id, or null
 * @param sample minh họa
 * @param mayReport whether this person may tell how far it is
 * @param mayDecide whether this person may confirm, give up, return
 * @param mayExtend whether this person may extend the deadline
 * @param mayReopen whether this person may open it again
 */
public record FollowUpDetails(FollowUpRow row, int version, long unitId, LocalDate recordedOn, LocalDate deadline,
		@Nullable LocalDate extendedDeadline, @Nullable String extensionReason, String report,
		@Nullable LocalDate reportedOn, @Nullable String reason, int reopened, @Nullable String originType,
		@Nullable Long originId, boolean sample, boolean mayReport, boolean mayDecide, boolean mayExtend,
		boolean mayReopen) {
}
