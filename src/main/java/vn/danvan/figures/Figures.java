package vn.danvan.figures;

import java.util.List;
import java.util.Map;

import vn.danvan.organisation.UnitName;

/**
 * Several figures of one period.
 *
 * @param span kỳ
 * @param units the communes on which they are told, in Vietnamese order
 * @param byCode the figures by code
 */
public record Figures(PeriodSpan span, List<UnitName> units, Map<String, Figure> byCode) {

	/**
	 * One figure.
	 * @param code chỉ tiêu that was asked for
	 * @return the figure
	 * @throws IllegalArgumentException if it was not asked for
	 */
	public Figure get(String code) {
		Figure figure = byCode.get(code);
		if (figure == null) {
			throw new IllegalArgumentException("Not collected: " + code);
		}
		return figure;
	}

}
