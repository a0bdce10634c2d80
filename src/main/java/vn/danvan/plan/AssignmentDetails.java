package vn.danvan.plan;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the page of an assignment shows.
 *
 * @param id the assignment
 * @param version for the next change
 * @param planId its plan
 * @param code mã of the task
 * @param title nội dung of the task, with its occurrence
 * @param product sản phẩm
 * @param owner who owes it: the commune or the body
 * @param unitId the commune, or the district for a body
 * @param deadline hạn
 * @param state where the report stands
 * @param timeliness whether it is late today
 * @param round vòng báo cáo, from 1
 * @param entry what was entered
 * @param originalDeadline hạn before it was extended, or null
 * @param milestones mốc of the task in order
 * @param result the result beside its target
 * @param enteredBy who entered it last, or null
 * @param onBehalf whether staff entered it in place of the owner
 * @param returnReason why the district returned it, or null
 * @param sendBackReason why the commune's leader gave it back, or null
 * @param storyVisible whether this person may read files and log
 * @param privateChannel kênh riêng: no text, no file
 * @param sample whether its content is an example (minh họa)
 * @param draft what this person typed and did not save, or null
 * @param may what this person may do now
 */
public record AssignmentDetails(long id, int version, long planId, String code, String title, String product,
		String owner, long unitId, LocalDate deadline, ProgressState state, Timeliness timeliness, int round,
		ProgressEntry entry, @Nullable LocalDate originalDeadline, List<String> milestones, Result result,
		@Nullable String enteredBy, boolean onBehalf, @Nullable String returnReason, @Nullable String sendBackReason,
		boolean storyVisible, boolean privateChannel, boolean sample, @Nullable KeptDraft draft, May may) {

	/**
	 * What a person may do with an assignment in its present state.
	 *
	 * @param enter nhập
	 * @param handOver chuyển lãnh đạo xã
	 * @param submit duyệt và gửi huyện
	 * @param sendBack trả lại cán bộ xã
	 * @param verify xác nhận hoặc trả lại
	 * @param reopen mở lại
	 * @param askExtension xin gia hạn
	 * @param decideExtension duyệt gia hạn
	 */
	public record May(boolean enter, boolean handOver, boolean submit, boolean sendBack, boolean verify, boolean reopen,
			boolean askExtension, boolean decideExtension) {
	}

}
