package vn.danvan.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.danvan.base.Refusal;
import vn.danvan.base.security.Actor;

/**
 * Gives a task to communes and bodies: makes what is missing, lets what is there follow,
 * takes off what is no longer wanted. What has been reported is never lost.
 */
@Component
class Spreading {

	private final TaskRepository tasks;

	private final AssignmentRepository assignments;

	private final ProgressDrafts drafts;

	Spreading(TaskRepository tasks, AssignmentRepository assignments, ProgressDrafts drafts) {
		this.tasks = tasks;
		this.assignments = assignments;
		this.drafts = drafts;
	}

	/**
	 * Spreads a task.
	 * @param plan its plan
	 * @param task the task, saved
	 * @param allotments to whom it is given
	 * @param checks the checks of the plan
	 * @param how what becomes of it where it is no longer given
	 * @return how many owners were added and taken off
	 */
	Outcome spread(Plan plan, PlanTask task, List<Allotment> allotments, TaskRules.Checks checks, TakenOff how) {
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
		takeOff(List.copyOf(present.values()), how);
		this.assignments.saveAll(kept);
		Set<Long> after = new HashSet<>();
		allotments.forEach((one) -> after.add(one.ownerId()));
		return new Outcome((int) after.stream().filter((owner) -> !before.contains(owner)).count(),
				(int) before.stream().filter((owner) -> !after.contains(owner)).count());
	}

	/**
	 * Gives a task of a draft to communes and bodies, and notes it.
	 * @param plan its plan
	 * @param task the task
	 * @param allotments to whom it is given
	 * @param checks the checks of the plan
	 * @param actor who gives it
	 */
	void give(Plan plan, PlanTask task, List<Allotment> allotments, TaskRules.Checks checks, Actor actor) {
		checks.allotments(task.request(), allotments);
		Outcome outcome = spread(plan, task, allotments, checks, TakenOff.DELETED);
		task.assigned(outcome.added(), outcome.removed(), actor);
		this.tasks.save(task);
	}

	/**
	 * Takes a task off everybody.
	 * @param task the task
	 * @param how what becomes of it
	 */
	void takeOff(PlanTask task, TakenOff how) {
		takeOff(this.assignments.ofTask(task.id()), how);
	}

	private void takeOff(List<Assignment> gone, TakenOff how) {
		if (how == TakenOff.WITHDRAWN) {
			gone.forEach(Assignment::withdraw);
			this.assignments.saveAll(gone);
			return;
		}
		if (gone.stream().anyMatch(Assignment::reported)) {
			throw Refusal.at("owners", "plan.error.owner-has-reported");
		}
		this.drafts.forget(gone.stream().map(Assignment::id).toList());
		this.assignments.deleteAll(gone);
		this.assignments.flush();
	}

	/** What becomes of what is no longer given. */
	enum TakenOff {

		/** In a draft: it goes, unless something was reported. */
		DELETED,

		/**
		 * In an issued plan: report, files and requests stay to be read, and it counts no
		 * more.
		 */
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
