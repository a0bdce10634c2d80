package vn.danvan.plan;

import java.time.LocalDate;
import java.util.Map;

/**
 * A task in the table of allotments.
 *
 * @param taskId the task
 * @param code mã
 * @param title nội dung
 * @param owedBy who may owe it
 * @param once whether it is owed once, so that an own deadline is possible
 * @param deadline hạn of the task
 * @param target chỉ tiêu of each in words, empty for none
 * @param given to whom it is given, by owner
 */
public record AllotmentRow(long taskId, String code, String title, OwedBy owedBy, boolean once, LocalDate deadline,
		String target, Map<Long, Allotment> given) {
}
