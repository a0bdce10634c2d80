package vn.danvan.plan;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Chỉ tiêu of a task and how its result is measured.
 *
 * @param measure cách đo
 * @param direction how a result compares with the target
 * @param target chỉ tiêu chung, above zero, or null
 * @param targetEach chỉ tiêu of each commune or body, above zero, or null
 * @param unit đơn vị tính
 * @param milestones mốc in order, {@value #MILESTONES_MIN} to {@value #MILESTONES_MAX}
 * for {@link Measure#MILESTONES}, else none
 */
public record Goal(Measure measure, Direction direction, @Nullable BigDecimal target, @Nullable BigDecimal targetEach,
		String unit, List<String> milestones) {

	/** Longest unit of a target. */
	public static final int UNIT_MAX = 80;

	/** Fewest milestones. */
	public static final int MILESTONES_MIN = 2;

	/** Most milestones. */
	public static final int MILESTONES_MAX = 20;

	/** Longest name of a milestone. */
	public static final int MILESTONE_MAX = 300;

	public Goal {
		milestones = List.copyOf(milestones);
	}

	/**
	 * A quantity against its target.
	 * @param direction how a result compares with the target
	 * @param target chỉ tiêu chung, or null
	 * @param targetEach chỉ tiêu of each, or null
	 * @param unit đơn vị tính
	 * @return the goal
	 */
	public static Goal quantity(Direction direction, @Nullable BigDecimal target, @Nullable BigDecimal targetEach,
			String unit) {
		return new Goal(Measure.QUANTITY, direction, target, targetEach, unit, List.of());
	}

	/**
	 * A share that those who report judge themselves.
	 * @return the goal
	 */
	public static Goal judged() {
		return new Goal(Measure.JUDGED_PERCENT, Direction.NONE, null, null, "", List.of());
	}

	/**
	 * Milestones of equal weight.
	 * @param milestones mốc in order
	 * @return the goal
	 */
	public static Goal milestones(List<String> milestones) {
		return new Goal(Measure.MILESTONES, Direction.NONE, null, null, "", milestones);
	}

}
