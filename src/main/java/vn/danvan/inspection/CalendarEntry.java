package vn.danvan.inspection;

import java.util.Set;

/**
 * An inspection on the calendar.
 *
 * @param row the inspection
 * @param place địa điểm; empty for the unit's office
 * @param clashes what collides with it, empty for nothing
 */
public record CalendarEntry(InspectionRow row, String place, Set<Clash> clashes) {

	public CalendarEntry {
		clashes = Set.copyOf(clashes);
	}

}
