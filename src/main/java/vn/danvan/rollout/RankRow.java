package vn.danvan.rollout;

import java.math.BigDecimal;

/**
 * A commune in the ranking of a year.
 *
 * @param place hạng; equal points share the better one, the next is left out
 * @param unitId xã
 * @param unit tên xã
 * @param stage where it is now
 * @param points the points that count
 * @param source which points they are
 * @param band mức xếp loại, or empty before the appraisal
 * @param movement against last year
 */
public record RankRow(int place, long unitId, String unit, RollOutStage stage, BigDecimal points, PointsSource source,
		String band, Movement movement) {
}
