package vn.danvan.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What a commune or body enters of its progress.
 *
 * @param quantity kết quả in the unit of the target, 0 or more; null when nothing is
 * entered
 * @param percent tỷ lệ tự đánh giá, 0 to 100; null when nothing is entered
 * @param milestones numbers of the mốc that are reached, from 1; null when nothing is
 * entered
 * @param remark nhận xét
 * @param difficulties khó khăn, vướng mắc
 * @param completedOn ngày hoàn thành, not in the future; null while the work goes on
 */
public record ProgressEntry(@Nullable BigDecimal quantity, @Nullable BigDecimal percent,
		@Nullable Set<Integer> milestones, String remark, String difficulties, @Nullable LocalDate completedOn) {

	/** Longest remark, and longest text on difficulties. */
	public static final int TEXT_MAX = 2000;

	/** Largest quantity that a column holds. */
	public static final BigDecimal QUANTITY_MAX = new BigDecimal("999999999999.99");

	/**
	 * An entry of a task that is not measured by milestones.
	 * @param quantity kết quả, or null
	 * @param percent tỷ lệ tự đánh giá, or null
	 * @param remark nhận xét
	 * @param difficulties khó khăn, vướng mắc
	 * @param completedOn ngày hoàn thành, or null
	 */
	public ProgressEntry(@Nullable BigDecimal quantity, @Nullable BigDecimal percent, String remark,
			String difficulties, @Nullable LocalDate completedOn) {
		this(quantity, percent, null, remark, difficulties, completedOn);
	}

	/**
	 * Says whether two entries say the same, however their numbers are written.
	 * @param other the other entry
	 * @return true if nothing differs but zeros at the end of a number
	 */
	public boolean sameAs(ProgressEntry other) {
		return same(quantity, other.quantity) && same(percent, other.percent)
				&& Objects.equals(milestones, other.milestones) && remark.equals(other.remark)
				&& difficulties.equals(other.difficulties) && Objects.equals(completedOn, other.completedOn);
	}

	private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal two) {
		return (one == null || two == null) ? one == two : one.compareTo(two) == 0;
	}

	/** Nothing entered yet. */
	public static final ProgressEntry EMPTY = new ProgressEntry(null, null, "", "", null);

}
