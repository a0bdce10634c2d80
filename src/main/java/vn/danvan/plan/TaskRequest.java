package vn.danvan.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What staff writes of a task.
 *
 * @param contentId nội dung of the programme, or null
 * @param code mã, unique in the plan
 * @param title nội dung nhiệm vụ
 * @param leadBodyId cơ quan chủ trì
 * @param coordinators cơ quan phối hợp
 * @param owedBy who owes the result
 * @param occurrence kỳ thực hiện
 * @param startsOn ngày bắt đầu, within the plan's year
 * @param deadline hạn, within the plan's year
 * @param product sản phẩm
 * @param measure cách đo
 * @param direction how a result compares with the target
 * @param target chỉ tiêu chung, above zero, or null
 * @param targetEach chỉ tiêu mỗi xã, above zero, or null
 * @param targetUnit đơn vị tính
 * @param privateChannel kênh riêng: state and date only, no text, no file
 */
public record TaskRequest(@Nullable Long contentId, String code, String title, long leadBodyId, List<Long> coordinators,
		OwedBy owedBy, Occurrence occurrence, LocalDate startsOn, LocalDate deadline, String product, Measure measure,
		Direction direction, @Nullable BigDecimal target, @Nullable BigDecimal targetEach, String targetUnit,
		boolean privateChannel) {

	/** Longest code. */
	public static final int CODE_MAX = 20;

	/** Longest unit of a target. */
	public static final int UNIT_MAX = 80;

}
