package vn.danvan.rollout;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A commune in the register.
 *
 * @param unitId xã
 * @param unit tên xã
 * @param area the commune that it became part of, by which tiles are grouped
 * @param stage how far it is, null when it has not registered
 * @param since the day of that step, or null
 * @param document số, ký hiệu of that step
 */
public record RollOutRow(long unitId, String unit, String area, @Nullable RollOutStage stage, @Nullable LocalDate since,
		String document) {
}
