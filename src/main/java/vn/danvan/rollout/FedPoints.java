package vn.danvan.rollout;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * What a figure gives a criterion.
 *
 * @param points điểm, or null while nothing is reported
 * @param figure the figure, or null
 * @param text figure, period and source in words
 */
record FedPoints(@Nullable BigDecimal points, @Nullable BigDecimal figure, String text) {
}
