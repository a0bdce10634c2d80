package vn.danvan.inspection;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A commune with the inspections of the years.
 *
 * @param unitId xã
 * @param name how it is called now
 * @param years by year what was held, the last where there were several
 */
public record InspectedCommune(long unitId, String name, Map<Integer, Held> years) {

	/**
	 * An inspection that was held.
	 *
	 * @param id the inspection
	 * @param grade xếp loại, or null before the conclusion
	 */
	public record Held(long id, @Nullable Grade grade) {
	}

}
