package vn.danvan.rollout;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A commune in one year, looked back upon.
 *
 * @param year năm
 * @param stage how far it came
 * @param points the points that count, null if there are none
 * @param source which points they are, null without any
 * @param band mức xếp loại, or empty
 * @param place hạng among the communes of its district, 0 if it is not ranked
 * @param of how many communes were ranked
 * @param recognition quyết định công nhận, or null
 * @param withdrawal quyết định thu hồi, or null
 */
public record HistoryYear(int year, RollOutStage stage, @Nullable BigDecimal points, @Nullable PointsSource source,
		String band, int place, int of, @Nullable Decision recognition, @Nullable Decision withdrawal) {

	/**
	 * Says whether the commune was recognised for the year and still is.
	 * @return true if so
	 */
	public boolean recognised() {
		return stage == RollOutStage.RECOGNISED;
	}

	/**
	 * A decision on the commune.
	 *
	 * @param symbol số, ký hiệu
	 * @param day ngày ký
	 */
	public record Decision(String symbol, LocalDate day) {
	}

}
