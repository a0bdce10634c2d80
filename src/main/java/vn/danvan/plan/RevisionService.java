package vn.danvan.plan;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.Refusal;
import vn.danvan.base.TextRules;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.time.BusinessClock;

/**
 * Adjusts issued plans: staff collects changes in a numbered revision with its reason,
 * the leader issues it, and only then do they come into force. What has been reported is
 * kept.
 */
@Service
@Transactional
public class RevisionService {

	private final RevisionRepository revisions;

	private final PlanRepository plans;

	private final TaskRepository tasks;

	private final AssignmentRepository assignments;

	private final Spreading spreading;

	private final TaskRules rules;

	private final PlanNames names;

	private final PlanAccess access;

	private final BusinessClock clock;

	RevisionService(RevisionRepository revisions, PlanRepository plans, TaskRepository tasks,
			AssignmentRepository assignments, Spreading spreading, TaskRules rules, PlanNames names, PlanAccess access,
			BusinessClock clock) {
		this.revisions = revisions;
		this.plans = plans;
		this.tasks = tasks;
		this.assignments = assignments;
		this.spreading = spreading;
		this.rules = rules;
		this.names = names;
		this.access = access;
		this.clock = clock;
	}

	/**
	 * The adjustments of a plan with what they change, latest first; open ones are shown
	 * to those who write them.
	 * @param planId the plan
	 * @return the adjustments
	 */
	@Transactional(readOnly = true)
	public List<RevisionRow> list(long planId) {
		Actor actor = this.access.reader();
		Plan plan = plan(planId);
		boolean writer = this.access.writes(actor);
		List<PlanRevision> all = this.revisions.ofPlan(planId)
			.stream()
			.filter((one) -> writer || !one.isOpen())
			.toList();
		if (all.isEmpty()) {
			return List.of();
		}
		Set<Long> people = new HashSet<>();
		all.forEach((one) -> people.addAll(one.people()));
		all.stream()
			.flatMap((one) -> one.changes().stream())
			.flatMap((one) -> Stream.of(one.before(), one.after()))
			.filter(Objects::nonNull)
			.map((version) -> version.request().inChargeId())
			.filter(Objects::nonNull)
			.forEach(people::add);
		PlanNames.Names found = this.names.of(plan, people);
		TaskDifferences differences = new TaskDifferences(found);
		return all.stream()
			.map((one) -> one.row(found.people(),
					one.changes().stream().map((change) -> shown(change, differences)).toList()))
			.toList();
	}

	/**
	 * The open adjustment of a plan.
	 * @param planId the plan
	 * @return its id, number, version and the tasks that it touches; empty when there is
	 * none, and for people who do not write plans
	 */
	@Transactional(readOnly = true)
	public Optional<OpenRevision> open(long planId) {
		Actor actor = this.access.reader();
		if (!this.access.writes(actor)) {
			return Optional.empty();
		}
		return this.revisions.open(planId)
			.map((one) -> new OpenRevision(one.id(), one.number(), one.version(),
					one.changes().stream().map(PlanChange::taskId).filter(Objects::nonNull).toList()));
	}

	/**
	 * Opens an adjustment.
	 * @param planId an issued plan without an open one
	 * @param reason why it is adjusted
	 * @return the adjustment
	 */
	public long begin(long planId, String reason) {
		Actor actor = this.access.writer();
		Plan plan = plan(planId);
		if (this.revisions.open(planId).isPresent()) {
			throw new Refusal("plan.error.revision-open");
		}
		return this.revisions.save(PlanRevision.open(plan, TextRules.reason(reason), actor, this.clock.today())).id();
	}

	/**
	 * A task as the adjustment would leave it.
	 * @param id the adjustment
	 * @param taskId the task
	 * @return what it would say, and to whom it would be given
	 */
	@Transactional(readOnly = true)
	public TaskVersion version(long id, long taskId) {
		this.access.writer();
		PlanRevision revision = find(id);
		return revision.ofTask(taskId).map(PlanChange::after).orElseGet(() -> present(task(taskId, revision)));
	}

	/**
	 * A task that the adjustment adds.
	 * @param id the adjustment
	 * @param changeId the addition
	 * @return what it says
	 */
	@Transactional(readOnly = true)
	public TaskVersion addition(long id, long changeId) {
		this.access.writer();
		return find(id).changes()
			.stream()
			.filter((one) -> one.id() == changeId)
			.findFirst()
			.map(PlanChange::after)
			.orElseThrow(NotPermitted::new);
	}

	/**
	 * Stages a change of a task.
	 * @param id the adjustment
	 * @param version the version that the person saw
	 * @param taskId the task
	 * @param after what it shall say, and to whom it shall be given
	 */
	public void change(long id, int version, long taskId, TaskVersion after) {
		Actor actor = this.access.writer();
		PlanRevision revision = seen(id, version);
		stage(revision, plan(revision.planId()), task(taskId, revision), (base) -> after, actor);
		this.revisions.save(revision);
	}

	/**
	 * Stages what was edited in the table of allotments, all or nothing.
	 * @param id the adjustment
	 * @param version the version that the person saw
	 * @param edits the changed cells
	 */
	public void allot(long id, int version, List<AllotmentEdit> edits) {
		Actor actor = this.access.writer();
		PlanRevision revision = seen(id, version);
		Plan plan = plan(revision.planId());
		edits.stream()
			.filter(AllotmentEdit::changes)
			.collect(Collectors.groupingBy(AllotmentEdit::taskId, TreeMap::new, Collectors.toList()))
			.forEach((taskId, cells) -> stage(revision, plan, task(taskId, revision),
					(base) -> new TaskVersion(base.request(), Allotments.edited(base.allotments(), cells)), actor));
		this.revisions.save(revision);
	}

	/**
	 * What the open adjustment makes of the allotments of tasks.
	 * @param id the adjustment
	 * @return the allotments of each task that it changes, by task
	 */
	@Transactional(readOnly = true)
	public Map<Long, List<Allotment>> allotments(long id) {
		this.access.writer();
		Map<Long, List<Allotment>> staged = new TreeMap<>();
		for (PlanChange change : find(id).changes()) {
			Long taskId = change.taskId();
			TaskVersion after = change.after();
			if (taskId != null) {
				staged.put(taskId, (after != null) ? after.allotments() : List.of());
			}
		}
		return staged;
	}

	/**
	 * Stages a new task.
	 * @param id the adjustment
	 * @param version the version that the person saw
	 * @param added what it shall say, and to whom it shall be given
	 */
	public void add(long id, int version, TaskVersion added) {
		Actor actor = this.access.writer();
		PlanRevision revision = seen(id, version);
		revision.stage(PlanChange.add(checked(plan(revision.planId()), added, null, "", null, revision)), actor);
		this.revisions.save(revision);
	}

	/**
	 * Rewrites a task that the adjustment adds.
	 * @param id the adjustment
	 * @param version the version that the person saw
	 * @param changeId the addition
	 * @param added what it shall say, and to whom it shall be given
	 */
	public void rewrite(long id, int version, long changeId, TaskVersion added) {
		Actor actor = this.access.writer();
		PlanRevision revision = seen(id, version);
		TaskVersion before = addition(id, changeId);
		revision.rewriteAddition(changeId, checked(plan(revision.planId()), added, before, "", changeId, revision),
				actor);
		this.revisions.save(revision);
	}

	/**
	 * Stages the end of a task.
	 * @param id the adjustment
	 * @param version the version that the person saw
	 * @param taskId the task
	 */
	public void withdraw(long id, int version, long taskId) {
		Actor actor = this.access.writer();
		PlanRevision revision = seen(id, version);
		revision.stage(PlanChange.withdraw(taskId, present(task(taskId, revision))), actor);
		this.revisions.save(revision);
	}

	/**
	 * Takes a change out of an open adjustment.
	 * @param id the adjustment
	 * @param version the version that the person saw
	 * @param changeId the change
	 */
	public void undo(long id, int version, long changeId) {
		Actor actor = this.access.writer();
		PlanRevision revision = seen(id, version);
		revision.undo(changeId, actor);
		this.revisions.save(revision);
	}

	/**
	 * Gives up an open adjustment with all its changes.
	 * @param id the adjustment
	 * @param version the version that the person saw
	 */
	public void discard(long id, int version) {
		Actor actor = this.access.writer();
		PlanRevision revision = seen(id, version);
		revision.discard(actor);
		this.revisions.save(revision);
		this.revisions.delete(revision);
	}

	/**
	 * Issues an adjustment: all its changes come into force.
	 * @param id the adjustment
	 * @param version the version that the person saw
	 * @param symbol số, ký hiệu of its document
	 * @param date ngày ban hành, not in the future
	 */
	public void issue(long id, int version, String symbol, LocalDate date) {
		Actor actor = this.access.issuer();
		PlanRevision revision = seen(id, version);
		Plan plan = this.plans.lock(revision.planId()).orElseThrow(NotPermitted::new);
		if (date.isAfter(this.clock.today())) {
			throw Refusal.at("issuedOn", "plan.error.issued-in-future");
		}
		revision.issue(TextRules.title("symbol", symbol, PlanRequest.SYMBOL_MAX), date, actor);
		TaskRules.Checks checks = this.rules.of(plan);
		revision.changes().forEach((change) -> apply(change, plan, revision.number(), checks, actor));
		plan.adjusted(revision.number());
		this.plans.save(plan);
		this.revisions.save(revision);
	}

	private void apply(PlanChange change, Plan plan, int number, TaskRules.Checks checks, Actor actor) {
		TaskVersion after = change.after();
		PlanTask task;
		if (after == null) {
			task = this.tasks.findById(Objects.requireNonNull(change.taskId())).orElseThrow(NotPermitted::new);
			task.withdraw(number, actor);
			this.spreading.takeOff(task, Spreading.TakenOff.WITHDRAWN);
			this.tasks.save(task);
			return;
		}
		if (change.taskId() == null) {
			task = this.tasks.save(PlanTask.write(plan.id(), after.request(), actor));
			change.became(task.id());
		}
		else {
			task = this.tasks.findById(change.taskId()).orElseThrow(NotPermitted::new);
			task.revise(after.request(), actor);
			this.tasks.save(task);
		}
		this.spreading.spread(plan, task, after.allotments(), checks, Spreading.TakenOff.WITHDRAWN);
	}

	private void stage(PlanRevision revision, Plan plan, PlanTask task, UnaryOperator<TaskVersion> edit, Actor actor) {
		List<Assignment> assignments = this.assignments.ofTask(task.id());
		TaskVersion present = new TaskVersion(task.request(), Allotments.present(assignments));
		Optional<PlanChange> staged = revision.ofTask(task.id());
		TaskVersion base = staged.map(PlanChange::after).orElse(present);
		TaskVersion after = checked(plan, edit.apply(base), base, task.code(), staged.map(PlanChange::id).orElse(null),
				revision);
		if (assignments.stream().anyMatch(Assignment::reported)) {
			requireSameMeasuring(present.request(), after.request());
		}
		revision.stage(PlanChange.change(task.id(), present, after), actor);
	}

	/**
	 * What was reported stays true only while its periods and its measure stay; further
	 * milestones may follow the present ones.
	 */
	private static void requireSameMeasuring(TaskRequest present, TaskRequest after) {
		if (present.schedule().occurrence() != after.schedule().occurrence()
				|| present.schedule().rule() != after.schedule().rule()) {
			throw Refusal.at("occurrence", "plan.error.occurrence-reported");
		}
		List<String> before = present.goal().milestones();
		List<String> now = after.goal().milestones();
		if (present.goal().measure() != after.goal().measure() || now.size() < before.size()) {
			throw Refusal.at("measure", "plan.error.measure-reported");
		}
	}

	/**
	 * Checks a version; its owners follow when it is owed otherwise than before.
	 * @param before the version that it comes from, null for a new task
	 * @param presentCode its code in the plan, empty for a new task
	 * @param changeId its own change, null while it has none
	 */
	private TaskVersion checked(Plan plan, TaskVersion version, @Nullable TaskVersion before, String presentCode,
			@Nullable Long changeId, PlanRevision revision) {
		TaskRules.Checks checks = this.rules.of(plan);
		TaskRequest request = checks.task(version.request());
		List<Allotment> given = version.allotments();
		if (before != null && Allotments.owedOtherwise(before.request(), request)) {
			given = Allotments.following(given, before.request(), request,
					(owner) -> checks.isBody(owner, request.schedule().deadline()));
		}
		checks.given(request, given);
		boolean taken = !request.code().equals(presentCode)
				&& this.tasks.existsByPlanIdAndCode(plan.id(), request.code());
		if (taken || revision.takesCode(request.code(), changeId)) {
			throw Refusal.at("code", "plan.error.code-taken", request.code());
		}
		return new TaskVersion(request, given);
	}

	private TaskVersion present(PlanTask task) {
		return new TaskVersion(task.request(), Allotments.present(this.assignments.ofTask(task.id())));
	}

	private static RevisionRow.Change shown(PlanChange change, TaskDifferences differences) {
		TaskVersion named = (change.after() != null) ? change.after() : change.before();
		return new RevisionRow.Change(change.id(), change.kind(), change.code(),
				(named != null) ? named.request().title() : "", (change.kind() == ChangeKind.WITHDRAW) ? List.of()
						: differences.between(change.before(), change.after()));
	}

	private PlanTask task(long taskId, PlanRevision revision) {
		PlanTask task = this.tasks.findById(taskId)
			.filter((one) -> one.planId() == revision.planId())
			.orElseThrow(NotPermitted::new);
		if (task.withdrawn()) {
			throw new Refusal("plan.error.task-withdrawn");
		}
		return task;
	}

	private Plan plan(long id) {
		return this.plans.findById(id).orElseThrow(NotPermitted::new);
	}

	private PlanRevision find(long id) {
		return this.revisions.findById(id).orElseThrow(NotPermitted::new);
	}

	private PlanRevision seen(long id, int version) {
		PlanRevision revision = find(id);
		revision.requireVersion(version);
		return revision;
	}

	/**
	 * An adjustment that is being written.
	 *
	 * @param id the adjustment
	 * @param number lần điều chỉnh
	 * @param version for the next change
	 * @param taskIds the tasks that it touches
	 */
	public record OpenRevision(long id, int number, int version, List<Long> taskIds) {
	}

}
