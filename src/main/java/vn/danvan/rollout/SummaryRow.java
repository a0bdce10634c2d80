package vn.danvan.rollout;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A commune in the summary of a year.
 *
 * @param unit tên xã
 * @param stage how far it is, null when it has not registered
 * @param parts how many of the parts of its dossier are there
 * @param proved how many of the criteria that ask for files have one
 * @param asked how many criteria ask for files, 0 before it is scored
 * @param maximum điểm chuẩn, or null before it is scored
 * @param self điểm tự chấm that was sent, or null
 * @param appraised điểm thẩm định that was concluded, or null
 * @param decided điểm chính thức, or null
 * @param band mức xếp loại after appraisal, or empty
 */
record SummaryRow(String unit, @Nullable RollOutStage stage, int parts, int proved, int asked,
		@Nullable BigDecimal maximum, @Nullable BigDecimal self, @Nullable BigDecimal appraised,
		@Nullable BigDecimal decided, String band) {
}
