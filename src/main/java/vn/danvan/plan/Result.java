package vn.danvan.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;

/**
 * Kết quả of an assignment beside its target.
 *
 * @param measure cách đo
 * @param direction how it compares with the target
 * @param quantity kết quả in the unit of the target, or null
 * @param percent tỷ lệ tự đánh giá, or null
 * @param ticked how many mốc are reached, or null
 * @param milestones how many mốc there are, 0 when it is not measured by them
 * @param target chỉ tiêu, or null
 * @param unit đơn vị tính
 */
public record Result(Measure measure, Direction direction, @Nullable BigDecimal quantity, @Nullable BigDecimal percent,
		@Nullable Integer ticked, int milestones, @Nullable BigDecimal target, String unit) {

	private static final int FULL = 100;

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/**
	 * The same target without what was reported, for readers to whom it has not been
	 * sent.
	 * @return the result with nothing reported
	 */
	Result withoutAmounts() {
		return new Result(measure, direction, null, null, null, milestones, target, unit);
	}

	/**
	 * The same target with what somebody typed.
	 * @param entry what was typed
	 * @return the result as it would be
	 */
	public Result with(ProgressEntry entry) {
		Integer count = (entry.milestones() != null) ? entry.milestones().size() : null;
		return new Result(measure, direction, entry.quantity(), entry.percent(), count, milestones, target, unit);
	}

	/**
	 * How far it is: quantity over target (target over quantity where fewer is better),
	 * milestones reached over all, or the judged percent; never above 100.
	 * @return 0 to 100, rounded down, or null when nothing was reported or there is no
	 * target to compare with
	 */
	public @Nullable Integer done() {
		return switch (measure) {
			case JUDGED_PERCENT -> (percent != null) ? percent.intValue() : null;
			case MILESTONES -> (ticked != null && milestones > 0) ? Math.min(FULL, ticked * FULL / milestones) : null;
			case QUANTITY -> (quantity != null && target != null) ? share(quantity, target) : null;
		};
	}

	private int share(BigDecimal amount, BigDecimal aim) {
		if (direction != Direction.AT_MOST) {
			return amount.multiply(HUNDRED).divide(aim, 0, RoundingMode.DOWN).min(HUNDRED).intValue();
		}
		return (amount.compareTo(aim) <= 0) ? FULL
				: aim.multiply(HUNDRED).divide(amount, 0, RoundingMode.DOWN).intValue();
	}

	/**
	 * Says whether the target is reached.
	 * @return true for a quantity of at least the target, or exactly the target where
	 * more is no gain, or 100 percent
	 */
	public boolean reached() {
		Integer share = done();
		return share != null && share >= FULL;
	}

	/**
	 * The result in words: {@code 2/2 mô hình}, {@code 3/2 mô hình (vượt 1)},
	 * {@code 96% CBCCVC (vượt chỉ tiêu 95%)}, {@code 2/3 mốc}, {@code 60%}.
	 * @return the text; {@code Chưa báo cáo} when nothing was reported
	 */
	public String text() {
		if (measure == Measure.JUDGED_PERCENT) {
			return (percent != null) ? VietnameseNumbers.format(percent) + "%" : Messages.text("plan.not-reported");
		}
		if (measure == Measure.MILESTONES) {
			return (ticked != null) ? Messages.text("plan.milestones-reached", ticked, milestones)
					: Messages.text("plan.not-reported");
		}
		if (quantity == null) {
			return Messages.text("plan.not-reported");
		}
		String amount = VietnameseNumbers.format(quantity);
		if (target == null) {
			return amount + " " + unit;
		}
		String aim = VietnameseNumbers.format(target);
		boolean exceeded = quantity.compareTo(target) > 0;
		if (unit.startsWith("%")) {
			return Messages.text(exceeded ? "plan.share-exceeded" : "plan.share-against", amount + unit, aim);
		}
		String against = amount + "/" + aim + " " + unit;
		return exceeded ? Messages.text("plan.exceeded", against, VietnameseNumbers.format(quantity.subtract(target)))
				: against;
	}

}
