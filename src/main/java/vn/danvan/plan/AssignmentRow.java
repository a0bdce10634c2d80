package vn.danvan.plan;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An assignment in a list.
 *
 * @param id the assignment
 * @param code mã of the task
 * @param title nội dung of the task, with its occurrence
 * @param owner who owes it
 * @param deadline hạn
 * @param state where the report stands
 * @param timeliness whether it is late today
 * @param result the result beside its target
 * @param completedOn ngày hoàn thành, or null
 */
public record AssignmentRow(long id, String code, String title, String owner, LocalDate deadline, ProgressState state,
		Timeliness timeliness, Result result, @Nullable LocalDate completedOn) {
}
