package vn.danvan.rollout;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * What appraisers say of one criterion.
 *
 * @param points điểm thẩm định, or null while they cannot say
 * @param reason why they differ from the commune's points
 * @param wanted what the commune shall supplement, or empty
 */
public record AppraisalEntry(@Nullable BigDecimal points, String reason, String wanted) {
}
