package vn.danvan.inspection;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the document of a plan is made of.
 *
 * @param schedule its visits
 * @param sample minh họa
 * @param teams the teams of its visits
 * @param parts the parts of the checklists in use for its period, by kind of unit
 */
record PlanFacts(PlanSchedule schedule, boolean sample, List<TeamRequest> teams, Map<TargetKind, List<String>> parts) {

	PlanFacts {
		teams = List.copyOf(teams);
	}

	/** The visited units by kind, in the order of the schedule. */
	Map<TargetKind, List<String>> units() {
		Map<TargetKind, List<String>> units = new EnumMap<>(TargetKind.class);
		schedule.all()
			.forEach((visit) -> units.computeIfAbsent(visit.targetKind(), (kind) -> new ArrayList<>())
				.add(PaperWords.unit(visit.targetKind(), visit.target())));
		return units;
	}

}
