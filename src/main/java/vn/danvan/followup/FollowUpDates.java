package vn.danvan.followup;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The dates of a follow-up.
 *
 * @param recordedOn ngày ghi nhận
 * @param deadline hạn ban đầu
 * @param extendedDeadline hạn gia hạn, null while there was no extension
 * @param askedUntil hạn đang xin, null while nothing waits for a decision
 * @param reportedOn ngày đơn vị báo cáo gần nhất, or null
 * @param remindedOn ngày nhắc gần nhất, or null
 */
public record FollowUpDates(LocalDate recordedOn, LocalDate deadline, @Nullable LocalDate extendedDeadline,
		@Nullable LocalDate askedUntil, @Nullable LocalDate reportedOn, @Nullable LocalDate remindedOn) {
}
