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
	 * Inspections of one kind of unit.
	 * @param target loại đơn vị
	 * @return số cuộc
	 */
	public int held(TargetKind target) {
		return held.getOrDefault(target, 0);
	}

	/**
	 * Units of one class.
	 * @param grade xếp loại
	 * @return số đơn vị
	 */
	public int graded(Grade grade) {
		return graded.getOrDefault(grade, 0);
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
