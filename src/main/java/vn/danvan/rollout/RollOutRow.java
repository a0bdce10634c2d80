package vn.danvan.rollout;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A commune in the register of a year.
 *
 * @param unitId xã
 * @param unit tên xã
 * @param area the commune that it became part of, by which tiles are grouped
 * @param id the roll-out, null when it has not registered
 * @param stage how far it is, null when it has not registered
 * @param since the day of that step, or null
 * @param document số, ký hiệu of that step
 * @param points the points that count now: final, appraised or its own; null before
 * @param band mức xếp loại, or empty
 */
public record RollOutRow(long unitId, String unit, String area, @Nullable Long id, @Nullable RollOutStage stage,
		@Nullable LocalDate since, String document, @Nullable BigDecimal points, String band) {
}
