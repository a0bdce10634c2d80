package vn.danvan.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.danvan.base.Refusal;

/**
 * Gives a task to communes and bodies: makes what is missing, lets what is there follow,
 * takes off what is no longer wanted. What has been reported is never lost.
 */
@Component
class Spreading {

	private final AssignmentRepository assignments;

	private final ProgressDrafts drafts;

	Spreading(AssignmentRepository assignments, ProgressDrafts drafts) {
		this.assignments = assignments;
		this.drafts = drafts;
	}

	/**
	 * Spreads a task.
	 * @param plan its plan
	 * @param task the task, saved
	 * @param allotments to whom it is given
	 * @param checks the checks of the plan
	 * @param reported what happens with reports of those to whom it is no longer given
	 * @return how many owners were added and taken off
	 */
	Outcome spread(Plan plan, PlanTask task, List<Allotment> allotments, TaskRules.Checks checks, Reported reported) {
		Map<Key, Assignment> present = new HashMap<>();
		Set<Long> before = new HashSet<>();
		for (Assignment one : this.assignments.ofTask(task.id())) {
			present.put(new Key(one.ownerId(), one.occurrenceNo()), one);
			if (one.state() != ProgressState.WITHDRAWN) {
				before.add(one.ownerId());
			}
		}
		List<Assignment> kept = new ArrayList<>();
		for (Schedule.Slot slot : task.slots()) {
			for (Allotment allotment : allotments) {
				checks.owner(allotment.ownerId(), task.owedBy(), slot.deadline());
				Assignment one = present.remove(new Key(allotment.ownerId(), slot.number()));
				if (one != null) {
					one.follow(slot, allotment);
				}
				else {
					boolean body = checks.isBody(allotment.ownerId(), slot.deadline());
					one = new Assignment(task, body ? plan.districtId() : allotment.ownerId(),
							body ? allotment.ownerId() : null, slot, allotment, plan.sample());
				}
				kept.add(one);
			}
		}
		takeOff(present.values().stream().toList(), reported);
		this.assignments.saveAll(kept);
		Set<Long> after = new HashSet<>();
		allotments.forEach((one) -> after.add(one.ownerId()));
		return new Outcome((int) after.stream().filter((owner) -> !before.contains(owner)).count(),
				(int) before.stream().filter((owner) -> !after.contains(owner)).count());
	}

	/**
	 * Takes a task off everybody.
	 * @param task the task
	 * @param reported what happens with what was reported
	 */
	void takeOff(PlanTask task, Reported reported) {
		takeOff(this.assignments.ofTask(task.id()), reported);
	}

	private void takeOff(List<Assignment> gone, Reported reported) {
		List<Assignment> dropped = gone.stream().filter((one) -> one.state() == ProgressState.NOT_REPORTED).toList();
		List<Assignment> withReport = gone.stream()
			.filter((one) -> one.state() != ProgressState.NOT_REPORTED && one.state() != ProgressState.WITHDRAWN)
			.toList();
		if (reported == Reported.REFUSED && !withReport.isEmpty()) {
			throw Refusal.at("owners", "plan.error.owner-has-reported");
		}
		withReport.forEach(Assignment::withdraw);
		this.assignments.saveAll(withReport);
		this.drafts.forget(dropped.stream().map(Assignment::id).toList());
		this.assignments.deleteAll(dropped);
		this.assignments.flush();
	}

	/** What happens with reports of those to whom a task is no longer given. */
	enum Reported {

		/** The owner cannot be taken off. */
		REFUSED,

		/** The report stays to be read and no longer counts. */
		WITHDRAWN

	}

	/**
	 * What changed.
	 *
	 * @param added how many communes and bodies were added
	 * @param removed how many were taken off
	 */
	record Outcome(int added, int removed) {
	}

	private record Key(long owner, int occurrence) {
	}

}
