package vn.danvan.rollout;

import java.math.BigDecimal;

/**
 * Where one commune stands in a year, without the points of others.
 *
 * @param place hạng
 * @param of how many communes are ranked
 * @param points its points that count
 * @param source which points they are
 * @param band mức xếp loại, or empty before the appraisal
 */
public record OwnPlace(int place, int of, BigDecimal points, PointsSource source, String band) {
}
