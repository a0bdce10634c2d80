package vn.danvan.inspection;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lịch kiểm tra of a plan; what was called off is left out.
 *
 * @param plan what is planned
 * @param visits the inspections of each phase in their order
 * @param places where a visit is held, by inspection
 */
record PlanSchedule(InspectionPlanRequest plan, List<List<InspectionRow>> visits, Map<Long, String> places) {

	PlanSchedule {
		visits = visits.stream().map(PlanSchedule::planned).toList();
		places = Map.copyOf(places);
	}

	/** All visits in the order of the schedule. */
	Stream<InspectionRow> all() {
		return visits.stream().flatMap(List::stream);
	}

	/** Which kinds of units are visited. */
	Set<TargetKind> kinds() {
		return all().map(InspectionRow::targetKind)
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(TargetKind.class)));
	}

	/** Where a visit is held, as it prints. */
	String place(InspectionRow visit) {
		return PaperWords.place(places.getOrDefault(visit.id(), ""));
	}

	private static List<InspectionRow> planned(List<InspectionRow> phase) {
		return phase.stream().filter((visit) -> visit.state() != InspectionState.CANCELLED).toList();
	}

}
