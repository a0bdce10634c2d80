package vn.danvan.inspection;

import java.util.Map;

/**
 * What a year of democracy inspections came to.
 *
 * @param year năm
 * @param held số cuộc đã kiểm tra by kind of unit
 * @param graded số đơn vị by class, of those that were concluded
 */
public record YearOfInspections(int year, Map<TargetKind, Integer> held, Map<Grade, Integer> graded) {

	public YearOfInspections {
		held = Map.copyOf(held);
		graded = Map.copyOf(graded);
	}

	/**
	 * All inspections of the year.
	 * @return số cuộc
	 */
	public int total() {
		return held.values().stream().mapToInt(Integer::intValue).sum();
	}

	/**
	 * Those that were concluded with a class.
	 * @return số đơn vị
	 */
	public int classified() {
		return graded.values().stream().mapToInt(Integer::intValue).sum();
	}

}
