package vn.danvan.rollout;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A commune in the list behind a decision.
 *
 * @param unit tên xã
 * @param registration what it registered
 * @param self điểm tự chấm, or null
 * @param appraised điểm thẩm định, or null
 * @param decided điểm chính thức, or null
 * @param band mức xếp loại, or empty
 */
record ListedCommune(String unit, Registration registration, @Nullable BigDecimal self, @Nullable BigDecimal appraised,
		@Nullable BigDecimal decided, String band) {
}
