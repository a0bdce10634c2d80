package vn.danvan.plan;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What staff writes of a task.
 *
 * @param contentId nội dung of the programme, or null
 * @param code mã, unique in the plan
 * @param title nội dung nhiệm vụ
 * @param kind loại
 * @param leadBodyId cơ quan chủ trì
 * @param coordinators cơ quan phối hợp
 * @param inChargeId người phụ trách, an account, or null
 * @param owedBy who owes the result
 * @param schedule lịch thực hiện
 * @param product sản phẩm
 * @param goal chỉ tiêu và cách đo
 * @param weight trọng số among the tasks of its content, above 0, at most
 * {@value #WEIGHT_MAX}
 * @param privateChannel kênh riêng: state and date only, no text, no file
 */
public record TaskRequest(@Nullable Long contentId, String code, String title, TaskKind kind, long leadBodyId,
		List<Long> coordinators, @Nullable Long inChargeId, OwedBy owedBy, Schedule schedule, String product, Goal goal,
		BigDecimal weight, boolean privateChannel) {

	/** Longest code. */
	public static final int CODE_MAX = 20;

	/** Largest weight. */
	public static final int WEIGHT_MAX = 1000;

	public TaskRequest {
		coordinators = List.copyOf(coordinators);
	}

}
