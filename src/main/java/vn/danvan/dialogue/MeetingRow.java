package vn.danvan.dialogue;

import java.time.LocalDate;

import vn.danvan.submission.SubmissionState;

/**
 * A meeting in a list.
 *
 * @param id the meeting
 * @param kind loại
 * @param topic nội dung
 * @param owner the commune, or the body of the district
 * @param heldOn ngày tổ chức
 * @param participants số người dự
 * @param opinions số ý kiến
 * @param answeredOnSpot số ý kiến trả lời tại chỗ
 * @param state where it stands
 */
public record MeetingRow(long id, MeetingKind kind, String topic, String owner, LocalDate heldOn, int participants,
		int opinions, int answeredOnSpot, SubmissionState state) {
}
