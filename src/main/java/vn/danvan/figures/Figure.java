package vn.danvan.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.danvan.organisation.UnitName;

/**
 * A figure: a value, or numerator and denominator, with its parts by unit.
 *
 * @param indicator chỉ tiêu
 * @param state what is known
 * @param value the amount, or the rate in percent; null unless the state is VALUE or
 * NOTHING_ARISEN
 * @param numerator tử số of a rate, else null
 * @param denominator mẫu số of a rate, else null
 * @param partUnit what numerator and denominator of a rate count, for example vụ việc;
 * empty for others
 * @param asOf the day of the last record behind it, or the last day of the period
 * @param parts by commune, in Vietnamese order; a commune that has not reported is among
 * them
 */
public record Figure(Indicator indicator, FigureState state, @Nullable BigDecimal value, @Nullable BigDecimal numerator,
		@Nullable BigDecimal denominator, String partUnit, LocalDate asOf, List<Part> parts) {

	/**
	 * The part of one commune.
	 *
	 * @param unit xã
	 * @param state what is known
	 * @param value the amount or rate, or null
	 * @param numerator tử số, or null
	 * @param denominator mẫu số, or null
	 */
	public record Part(UnitName unit, FigureState state, @Nullable BigDecimal value, @Nullable BigDecimal numerator,
			@Nullable BigDecimal denominator) {

		/**
		 * What a cell prints.
		 * @param indicator chỉ tiêu
		 * @return the number, Không phát sinh or Chưa báo cáo
		 */
		public String text(Indicator indicator) {
			return FigureText.of(indicator, state, value, numerator, denominator);
		}

	}

	/**
	 * What a cell prints.
	 * @return the number, Không phát sinh or Chưa báo cáo
	 */
	public String text() {
		return FigureText.of(indicator, state, value, numerator, denominator);
	}

	/**
	 * The communes that have something of this kind.
	 * @return their parts
	 */
	public List<Part> present() {
		return parts.stream().filter((part) -> part.state() == FigureState.VALUE).toList();
	}

	/**
	 * How many communes have not reported.
	 * @return zero or more
	 */
	public long missing() {
		return parts.stream().filter((part) -> part.state() == FigureState.NOT_REPORTED).count();
	}

}
