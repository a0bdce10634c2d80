package vn.danvan.plan;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A task in a list, with the state of all its assignments.
 *
 * @param id the task
 * @param code mã
 * @param title nội dung
 * @param kind loại
 * @param lead cơ quan chủ trì
 * @param coordinators cơ quan phối hợp, by comma
 * @param contentNumber number of its nội dung, or null
 * @param owedBy who owes it
 * @param occurrence kỳ thực hiện
 * @param deadline hạn
 * @param product sản phẩm
 * @param targetText chỉ tiêu in words
 * @param weight trọng số
 * @param withdrawn whether an adjustment has taken it off
 * @param assigned how many assignments there are
 * @param done how many are verified as finished
 * @param waiting how many wait for verification
 * @param overdue how many are late today
 * @param percent the plain mean of all assignments, 0 to 100, rounded down
 */
public record TaskRow(long id, String code, String title, TaskKind kind, String lead, String coordinators,
		@Nullable Integer contentNumber, OwedBy owedBy, Occurrence occurrence, LocalDate deadline, String product,
		String targetText, BigDecimal weight, boolean withdrawn, int assigned, int done, int waiting, int overdue,
		int percent) {
}
