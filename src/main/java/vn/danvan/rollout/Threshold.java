package vn.danvan.rollout;

import java.math.BigDecimal;

/**
 * Ngưỡng điểm.
 *
 * @param from the least figure, included, in the unit of the figure (percent for rates)
 * @param points what a figure from here up to the next threshold gives
 */
public record Threshold(BigDecimal from, BigDecimal points) {
}
