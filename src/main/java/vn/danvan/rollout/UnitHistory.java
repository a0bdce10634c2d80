package vn.danvan.rollout;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The years of a commune in the model, and those of the communes out of which it came.
 *
 * @param unitId xã
 * @param unit tên xã
 * @param years its own years, latest first
 * @param predecessors the communes before it; their recognition does not pass to it
 */
public record UnitHistory(long unitId, String unit, List<HistoryYear> years, List<Predecessor> predecessors) {

	public UnitHistory {
		years = List.copyOf(years);
		predecessors = List.copyOf(predecessors);
	}

	/**
	 * Các năm được công nhận.
	 * @param years years of a commune
	 * @return those for which it is recognised, latest first
	 */
	public static List<Integer> recognised(List<HistoryYear> years) {
		return years.stream().filter(HistoryYear::recognised).map(HistoryYear::year).toList();
	}

	/**
	 * A commune that became this one, whole or in part, at once or by way of another.
	 *
	 * @param unitId xã
	 * @param unit its last name
	 * @param share how much of it went on, 1 for all
	 * @param successor the name of what it became
	 * @param on the day of the change
	 * @param document the legal document
	 * @param years its years, latest first
	 */
	public record Predecessor(long unitId, String unit, BigDecimal share, String successor, LocalDate on,
			String document, List<HistoryYear> years) {

		public Predecessor {
			years = List.copyOf(years);
		}

		/**
		 * Says whether the commune went on whole.
		 * @return false if only a part of it did
		 */
		public boolean whole() {
			return share.compareTo(BigDecimal.ONE) >= 0;
		}

	}

}
