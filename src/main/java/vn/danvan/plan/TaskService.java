package vn.danvan.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.Refusal;
import vn.danvan.base.TextRules;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.security.Role;
import vn.danvan.organisation.Organisation;

/** Writes the tasks of a plan and assigns them to communes and bodies. */
@Service
@Transactional
public class TaskService {

	private final TaskRepository tasks;

	private final PlanRepository plans;

	private final AssignmentRepository assignments;

	private final ProgressDrafts drafts;

	private final TaskQueries queries;

	private final PlanAccess access;

	private final Organisation organisation;

	TaskService(TaskRepository tasks, PlanRepository plans, AssignmentRepository assignments, ProgressDrafts drafts,
			TaskQueries queries, PlanAccess access, Organisation organisation) {
		this.tasks = tasks;
		this.plans = plans;
		this.assignments = assignments;
		this.drafts = drafts;
		this.queries = queries;
		this.access = access;
		this.organisation = organisation;
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
		List<Assignment> assigned = this.assignments.ofTask(id);
		return new TaskDetails(id, task.planId(), task.version(), task.request(),
				assigned.stream()
					.filter((one) -> one.bodyId() == null)
					.map(Assignment::unitId)
					.collect(Collectors.toSet()),
				assigned.stream().map(Assignment::bodyId).filter(Objects::nonNull).collect(Collectors.toSet()));
	}

	/**
	 * Writes a new task and assigns it: to the named communes, or to its lead body.
	 * @param planId the plan, a draft
	 * @param request what it says
	 * @param unitIds the communes that owe it, for tasks owed by communes
	 * @return its id
	 */
	public long write(long planId, TaskRequest request, Set<Long> unitIds) {
		Actor actor = this.access.writer();
		Plan plan = plan(planId);
		plan.requireDraft();
		TaskRequest checked = checked(plan, request);
		if (this.tasks.existsByPlanIdAndCode(planId, checked.code())) {
			throw Refusal.at("code", "plan.error.code-taken", checked.code());
		}
		PlanTask task = this.tasks.save(PlanTask.write(planId, checked, actor));
		Set<Long> owners = (checked.owedBy() == OwedBy.COMMUNES) ? unitIds : Set.of(checked.leadBodyId());
		if (!owners.isEmpty()) {
			spread(plan, task, owners, actor);
		}
		return task.id();
	}

	/**
	 * Rewrites a task of a draft plan; its assignments follow the new dates and targets.
	 * @param id the task
	 * @param version the version that the person saw
	 * @param request what it says now
	 */
	public void revise(long id, int version, TaskRequest request) {
		Actor actor = this.access.writer();
		PlanTask task = find(id);
		task.requireVersion(version);
		Plan plan = plan(task.planId());
		plan.requireDraft();
		TaskRequest checked = checked(plan, request);
		if (!checked.code().equals(task.code()) && this.tasks.existsByPlanIdAndCode(plan.id(), checked.code())) {
			throw Refusal.at("code", "plan.error.code-taken", checked.code());
		}
		boolean sameKind = task.owedBy() == checked.owedBy();
		List<Assignment> present = this.assignments.ofTask(id);
		Set<Long> owners = (checked.owedBy() == OwedBy.BODIES) ? new HashSet<>(Set.of(checked.leadBodyId()))
				: present.stream().map(Assignment::unitId).collect(Collectors.toSet());
		if (sameKind && checked.owedBy() == OwedBy.BODIES) {
			present.stream()
				.map(Assignment::bodyId)
				.filter((body) -> body != null && body != task.leadBodyId())
				.forEach(owners::add);
		}
		task.revise(checked, actor);
		this.tasks.save(task);
		this.assignments.deleteAll(present);
		this.assignments.flush();
		if (sameKind || checked.owedBy() == OwedBy.BODIES) {
			this.assignments.saveAll(assignments(plan, task, owners));
		}
	}

	/**
	 * Removes a task of a draft plan with its assignments.
	 * @param id the task
	 */
	public void remove(long id) {
		Actor actor = this.access.writer();
		PlanTask task = find(id);
		plan(task.planId()).requireDraft();
		task.remove(actor);
		this.tasks.save(task);
		this.assignments.deleteAll(this.assignments.ofTask(id));
		this.tasks.delete(task);
	}

	/**
	 * Says anew who owes a task. What has been reported stays: its owner cannot be taken
	 * off.
	 * @param id the task
	 * @param owners communes of a task owed by communes, bodies of a task owed by bodies
	 */
	public void assign(long id, Set<Long> owners) {
		Actor actor = this.access.writer();
		PlanTask task = find(id);
		spread(plan(task.planId()), task, owners, actor);
	}

	private void spread(Plan plan, PlanTask task, Set<Long> owners, Actor actor) {
		List<Assignment> present = this.assignments.ofTask(task.id());
		Set<Long> held = present.stream().map(TaskService::owner).collect(Collectors.toSet());
		List<Assignment> dropped = present.stream().filter((one) -> !owners.contains(owner(one))).toList();
		if (dropped.stream().anyMatch((one) -> one.state() != ProgressState.NOT_REPORTED)) {
			throw Refusal.at("owners", "plan.error.owner-has-reported");
		}
		Set<Long> added = owners.stream().filter((owner) -> !held.contains(owner)).collect(Collectors.toSet());
		this.drafts.forget(dropped.stream().map(Assignment::id).toList());
		this.assignments.deleteAll(dropped);
		this.assignments.saveAll(assignments(plan, task, added));
		task.assigned(added.size(), (int) dropped.stream().map(TaskService::owner).distinct().count(), actor);
		this.tasks.save(task);
	}

	private List<Assignment> assignments(Plan plan, PlanTask task, Set<Long> owners) {
		List<Assignment> made = new ArrayList<>();
		for (Occurrence.Slot slot : task.slots()) {
			Set<Long> existing = existing(plan, task.owedBy(), slot.deadline());
			for (Long owner : owners.stream().sorted().toList()) {
				if (!existing.contains(owner)) {
					throw Refusal.at("owners", "plan.error.owner-gone");
				}
				boolean commune = task.owedBy() == OwedBy.COMMUNES;
				made.add(new Assignment(task, commune ? owner : plan.districtId(), commune ? null : owner, slot,
						plan.sample()));
			}
		}
		return made;
	}

	private Set<Long> existing(Plan plan, OwedBy owedBy, LocalDate day) {
		return (owedBy == OwedBy.COMMUNES)
				? this.organisation.communes(plan.districtId(), day)
					.stream()
					.map((unit) -> unit.id())
					.collect(Collectors.toSet())
				: this.organisation.bodies(plan.districtId(), day)
					.stream()
					.map((body) -> body.id())
					.collect(Collectors.toSet());
	}

	private static TaskRequest checked(Plan plan, TaskRequest request) {
		if (request.startsOn().getYear() != plan.year()) {
			throw Refusal.at("startsOn", "plan.error.start-outside-year", String.valueOf(plan.year()));
		}
		if (request.deadline().getYear() != plan.year()) {
			throw Refusal.at("deadline", "plan.error.deadline-outside-year", String.valueOf(plan.year()));
		}
		if (request.deadline().isBefore(request.startsOn())) {
			throw Refusal.at("deadline", "plan.error.deadline-before-start");
		}
		if (request.occurrence().slots(request.startsOn(), request.deadline()).isEmpty()) {
			throw Refusal.at("deadline", "plan.error.no-occurrence");
		}
		positive("target", request.target());
		positive("targetEach", request.targetEach());
		return new TaskRequest(request.contentId(), TextRules.title("code", request.code(), TaskRequest.CODE_MAX),
				TextRules.title("title", request.title(), PlanRequest.TITLE_MAX), request.leadBodyId(),
				request.coordinators().stream().filter((body) -> body != request.leadBodyId()).distinct().toList(),
				request.owedBy(), request.occurrence(), request.startsOn(), request.deadline(),
				TextRules.optional("product", request.product(), PlanRequest.TITLE_MAX), request.measure(),
				request.direction(), request.target(), request.targetEach(),
				TextRules.optional("targetUnit", request.targetUnit(), TaskRequest.UNIT_MAX), request.privateChannel());
	}

	private static void positive(String field, @Nullable BigDecimal value) {
		if (value != null && (value.signum() <= 0 || value.compareTo(ProgressEntry.QUANTITY_MAX) > 0
				|| value.stripTrailingZeros().scale() > 2)) {
			throw Refusal.at(field, "plan.error.target");
		}
	}

	private static Long owner(Assignment assignment) {
		return (assignment.bodyId() != null) ? assignment.bodyId() : Long.valueOf(assignment.unitId());
	}

	private void readable(long planId) {
		Actor actor = this.access.reader();
		if (plan(planId).row().state() == PlanState.DRAFT) {
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
	 * @param unitIds communes that owe it
	 * @param bodyIds bodies that owe it
	 */
	public record TaskDetails(long id, long planId, int version, TaskRequest request, Set<Long> unitIds,
			Set<Long> bodyIds) {
	}

}
