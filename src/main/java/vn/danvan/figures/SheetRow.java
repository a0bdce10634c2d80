package vn.danvan.figures;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.danvan.submission.SubmissionState;

/**
 * The sheet of a commune in a list.
 *
 * @param periodId kỳ
 * @param period tên kỳ
 * @param unitId xã
 * @param unit tên xã
 * @param dueOn hạn nộp
 * @param state where it stands, null when nobody has begun
 * @param sentOn ngày gửi đầu tiên, or null
 * @param revision lần chỉnh lý
 * @param timeliness whether it is late
 */
public record SheetRow(long periodId, String period, long unitId, String unit, LocalDate dueOn,
		@Nullable SubmissionState state, @Nullable LocalDate sentOn, int revision, SheetTimeliness timeliness) {
}
