package vn.danvan.plan;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.Refusal;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.security.Role;

/** Writes the tasks of a plan and assigns them to communes and bodies. */
@Service
@Transactional
public class TaskService {

	private final TaskRepository tasks;

	private final PlanRepository plans;

	private final DraftPlans drafts;

	private final AssignmentRepository assignments;

	private final Spreading spreading;

	private final TaskQueries queries;

	private final PlanAccess access;

	private final TaskRules rules;

	TaskService(TaskRepository tasks, PlanRepository plans, DraftPlans drafts, AssignmentRepository assignments,
			Spreading spreading, TaskQueries queries, PlanAccess access, TaskRules rules) {
		this.tasks = tasks;
		this.plans = plans;
		this.drafts = drafts;
		this.assignments = assignments;
		this.spreading = spreading;
		this.queries = queries;
		this.access = access;
		this.rules = rules;
	}

	/**
	 * One page of the tasks of a plan, by code.
	 * @param planId the plan
	 * @param filter what is looked for
	 * @param offset how many to pass over
	 * @param limit how many at the most
	 * @return the tasks with their state of progress
	 */
	@Transactional(readOnly = true)
	public List<TaskRow> list(long planId, TaskFilter filter, long offset, int limit) {
		readable(planId);
		return this.queries.list(planId, filter, offset, limit);
	}

	/**
	 * How many {@link #list} has in all.
	 * @param planId the plan
	 * @param filter what is looked for
	 * @return the number
	 */
	@Transactional(readOnly = true)
	public int count(long planId, TaskFilter filter) {
		readable(planId);
		return this.queries.count(planId, filter);
	}

	/**
	 * One task for its form.
	 * @param id the task
	 * @return what was written, and to whom it is assigned
	 */
	@Transactional(readOnly = true)
	public TaskDetails get(long id) {
		this.access.reader();
		PlanTask task = find(id);
		readable(task.planId());
		return new TaskDetails(id, task.planId(), task.version(), task.request(), allotments(task));
	}

	/**
	 * Writes a new task and gives it to communes, to its lead body, or to both.
	 * @param planId the plan, a draft
	 * @param request what it says
	 * @param unitIds the communes that owe it, for tasks owed by communes
	 * @return its id
	 */
	public long write(long planId, TaskRequest request, Set<Long> unitIds) {
		Actor actor = this.access.writer();
		Plan plan = this.drafts.hold(planId);
		TaskRules.Checks checks = this.rules.of(plan);
		TaskRequest checked = checks.task(request);
		if (this.tasks.existsByPlanIdAndCode(planId, checked.code())) {
			throw Refusal.at("code", "plan.error.code-taken", checked.code());
		}
		PlanTask task = this.tasks.save(PlanTask.write(planId, checked, actor));
		List<Allotment> given = TaskVersion.fresh(checked, unitIds).allotments();
		if (!given.isEmpty()) {
			this.spreading.give(plan, task, given, checks, actor);
		}
		return task.id();
	}

	/**
	 * Rewrites a task of a draft plan; what was given of it follows the new dates and
	 * targets.
	 * @param id the task
	 * @param version the version that the person saw
	 * @param request what it says now
	 */
	public void revise(long id, int version, TaskRequest request) {
		Actor actor = this.access.writer();
		PlanTask task = find(id);
		task.requireVersion(version);
		Plan plan = this.drafts.hold(task.planId());
		TaskRules.Checks checks = this.rules.of(plan);
		TaskRequest checked = checks.task(request);
		if (!checked.code().equals(task.code()) && this.tasks.existsByPlanIdAndCode(plan.id(), checked.code())) {
			throw Refusal.at("code", "plan.error.code-taken", checked.code());
		}
		List<Allotment> following = Allotments.following(allotments(task), task.request(), checked,
				(owner) -> checks.isBody(owner, checked.schedule().deadline()));
		task.revise(checked, actor);
		this.tasks.save(task);
		this.spreading.spread(plan, task, following, checks, Spreading.TakenOff.DELETED);
	}

	/**
	 * Removes a task of a draft plan with its assignments.
	 * @param id the task
	 */
	public void remove(long id) {
		Actor actor = this.access.writer();
		PlanTask task = find(id);
		this.drafts.hold(task.planId());
		task.remove(actor);
		this.tasks.save(task);
		this.spreading.takeOff(task, Spreading.TakenOff.DELETED);
		this.tasks.delete(task);
	}

	/**
	 * Says anew who owes a task. What has been reported stays: its owner cannot be taken
	 * off.
	 * @param id the task
	 * @param owners communes and bodies, as the task may be owed by
	 */
	public void assign(long id, Set<Long> owners) {
		Actor actor = this.access.writer();
		PlanTask task = find(id);
		Plan plan = this.drafts.hold(task.planId());
		List<Allotment> kept = Allotments.of(allotments(task), owners);
		this.spreading.give(plan, task, kept, this.rules.of(plan), actor);
	}

	private List<Allotment> allotments(PlanTask task) {
		return Allotments.present(this.assignments.ofTask(task.id()));
	}

	private void readable(long planId) {
		Actor actor = this.access.reader();
		if (plan(planId).row().state() != PlanState.ISSUED) {
			actor.require(Role.STAFF, Role.BOARD_LEADER);
		}
	}

	private Plan plan(long id) {
		return this.plans.findById(id).orElseThrow(NotPermitted::new);
	}

	private PlanTask find(long id) {
		return this.tasks.findById(id).orElseThrow(NotPermitted::new);
	}

	/**
	 * A task for its form.
	 *
	 * @param id the task
	 * @param planId its plan
	 * @param version for the next change
	 * @param request what was written
	 * @param allotments communes and bodies that owe it
	 */
	public record TaskDetails(long id, long planId, int version, TaskRequest request, List<Allotment> allotments) {

		/**
		 * Who owes it.
		 * @return ids of communes and bodies
		 */
		public Set<Long> owners() {
			return allotments.stream().map(Allotment::ownerId).collect(Collectors.toSet());
		}

	}

}
