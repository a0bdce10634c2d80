package vn.danvan.plan;

import java.util.List;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;

import vn.danvan.base.Refusal;
import vn.danvan.base.security.Actor;

/**
 * Writes imported tasks and their assignments in batches, and forgets them again, so that
 * memory does not grow with the file.
 */
@Component
class TaskImportWriter {

	/** As many tasks are sent to the database together. */
	private static final int CHUNK = 50;

	private final EntityManager entities;

	TaskImportWriter(EntityManager entities) {
		this.entities = entities;
	}

	/**
	 * Writes tasks into a plan within the running transaction.
	 * @param plan the plan, a draft
	 * @param tasks the tasks, checked
	 * @param checks the checks of the plan
	 * @param progress hears how far it is
	 * @throws Refusal if it is called off
	 */
	void write(Plan plan, List<ImportedTask> tasks, TaskRules.Checks checks, ImportProgress progress, Actor actor) {
		this.entities.flush();
		int written = 0;
		for (ImportedTask one : tasks) {
			write(plan, one, checks, actor);
			if (++written % CHUNK == 0 || written == tasks.size()) {
				this.entities.flush();
				this.entities.clear();
				if (!progress.goOn(written)) {
					throw new Refusal("plan.import.error.called-off");
				}
			}
		}
	}

	private void write(Plan plan, ImportedTask imported, TaskRules.Checks checks, Actor actor) {
		PlanTask task = PlanTask.imported(plan.id(), checks.task(imported.request()), actor);
		this.entities.persist(task);
		for (Schedule.Slot slot : task.slots()) {
			for (Allotment allotment : imported.allotments()) {
				boolean body = checks.isBody(allotment.ownerId(), slot.deadline());
				this.entities.persist(new Assignment(task, body ? plan.districtId() : allotment.ownerId(),
						body ? allotment.ownerId() : null, slot, allotment, plan.sample()));
			}
		}
	}

}
