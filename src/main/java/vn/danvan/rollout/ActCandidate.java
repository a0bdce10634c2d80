package vn.danvan.rollout;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A commune that a decision may name.
 *
 * @param rollOutId the roll-out
 * @param unit tên xã
 * @param points final points, or null
 * @param band mức xếp loại, or empty
 */
public record ActCandidate(long rollOutId, String unit, @Nullable BigDecimal points, String band) {
}
