package vn.danvan.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.StoredAggregate;
import vn.danvan.base.security.Actor;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.figures.PeriodRule;

/** Nhiệm vụ of a yearly plan. */
@Entity
class PlanTask extends StoredAggregate {

	static final String SUBJECT = "task";

	private long planId;

	private @Nullable Long contentId;

	private String code = "";

	private String title = "";

	@Enumerated(EnumType.STRING)
	private TaskKind kind = TaskKind.DATED;

	private long leadBodyId;

	private @Nullable Long inChargeId;

	@Enumerated(EnumType.STRING)
	private OwedBy owedBy = OwedBy.COMMUNES;

	@Enumerated(EnumType.STRING)
	private Occurrence occurrence = Occurrence.ONCE;

	@Enumerated(EnumType.STRING)
	private PeriodRule periodRule = PeriodRule.CALENDAR;

	private int daysAfter;

	private LocalDate startsOn = LocalDate.EPOCH;

	private LocalDate deadline = LocalDate.EPOCH;

	private String product = "";

	@Enumerated(EnumType.STRING)
	private Measure measure = Measure.QUANTITY;

	@Enumerated(EnumType.STRING)
	private Direction direction = Direction.NONE;

	private @Nullable BigDecimal target;

	private @Nullable BigDecimal targetEach;

	private String targetUnit = "";

	private int milestoneCount;

	private BigDecimal weight = BigDecimal.ONE;

	private boolean privateChannel;

	private @Nullable Long previousTaskId;

	private @Nullable Long writtenBy;

	private @Nullable Integer withdrawnIn;

	private String searchKey = "";

	@ElementCollection
	@CollectionTable(name = "plan_task_coordinator", joinColumns = @JoinColumn(name = "task_id"))
	@OrderColumn(name = "position")
	@Column(name = "body_id")
	private List<Long> coordinators = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "plan_task_milestone", joinColumns = @JoinColumn(name = "task_id"))
	@OrderColumn(name = "position")
	@Column(name = "title")
	private List<String> milestones = new ArrayList<>();

	protected PlanTask() {
	}

	static PlanTask write(long planId, TaskRequest request, Actor by) {
		PlanTask task = new PlanTask();
		task.planId = planId;
		task.fill(request);
		task.writtenBy = by.accountId();
		task.happened("task.written", by, task.named());
		return task;
	}

	/** One of many tasks from a file; the plan tells of all of them at once. */
	static PlanTask imported(long planId, TaskRequest request, Actor by) {
		PlanTask task = new PlanTask();
		task.planId = planId;
		task.fill(request);
		task.writtenBy = by.accountId();
		return task;
	}

	void revise(TaskRequest request, Actor by) {
		fill(request);
		this.writtenBy = by.accountId();
		happened("task.revised", by, named());
	}

	void remove(Actor by) {
		happened("task.removed", by, named());
	}

	void assigned(int added, int removed, Actor by) {
		happened("task.assigned", by, Map.of("task", this.code + " " + this.title, "added", added, "removed", removed));
	}

	/** Notes which task of another year this one goes on. */
	void follows(long taskId) {
		this.previousTaskId = taskId;
	}

	/**
	 * Takes the task off an issued plan; what was reported stays.
	 * @param revision the adjustment that takes it off
	 * @param by who issues the adjustment
	 */
	void withdraw(int revision, Actor by) {
		this.withdrawnIn = revision;
		happened("task.withdrawn", by, Map.of("task", this.code + " " + this.title, "revision", revision));
	}

	boolean withdrawn() {
		return this.withdrawnIn != null;
	}

	List<Schedule.Slot> slots() {
		return schedule().slots();
	}

	/** The target of one commune or body for one occurrence. */
	@Nullable BigDecimal targetOfEach() {
		if (this.owedBy.communes()) {
			return this.targetEach;
		}
		return (this.occurrence == Occurrence.MONTH && this.target != null) ? BigDecimal.ONE : this.target;
	}

	TaskRequest request() {
		return new TaskRequest(this.contentId, this.code, this.title, this.kind, this.leadBodyId, this.coordinators,
				this.inChargeId, this.owedBy, schedule(), this.product,
				new Goal(this.measure, this.direction, this.target, this.targetEach, this.targetUnit, this.milestones),
				this.weight, this.privateChannel);
	}

	Schedule schedule() {
		return new Schedule(this.occurrence, this.periodRule, this.daysAfter, this.startsOn, this.deadline);
	}

	long planId() {
		return this.planId;
	}

	String code() {
		return this.code;
	}

	String title() {
		return this.title;
	}

	long leadBodyId() {
		return this.leadBodyId;
	}

	OwedBy owedBy() {
		return this.owedBy;
	}

	Occurrence occurrence() {
		return this.occurrence;
	}

	Measure measure() {
		return this.measure;
	}

	Direction direction() {
		return this.direction;
	}

	String targetUnit() {
		return this.targetUnit;
	}

	List<String> milestones() {
		return this.milestones;
	}

	boolean privateChannel() {
		return this.privateChannel;
	}

	private void fill(TaskRequest request) {
		Schedule schedule = request.schedule();
		Goal goal = request.goal();
		this.contentId = request.contentId();
		this.code = request.code();
		this.title = request.title();
		this.kind = request.kind();
		this.leadBodyId = request.leadBodyId();
		this.inChargeId = request.inChargeId();
		this.owedBy = request.owedBy();
		this.occurrence = schedule.occurrence();
		this.periodRule = schedule.rule();
		this.daysAfter = schedule.daysAfter();
		this.startsOn = schedule.startsOn();
		this.deadline = schedule.deadline();
		this.product = request.product();
		this.measure = goal.measure();
		this.direction = goal.direction();
		this.target = goal.target();
		this.targetEach = goal.targetEach();
		this.targetUnit = goal.unit();
		this.milestoneCount = goal.milestones().size();
		this.weight = request.weight();
		this.privateChannel = request.privateChannel();
		this.searchKey = VietnameseText.searchKey(this.code, this.title);
		replace(this.coordinators, request.coordinators());
		replace(this.milestones, goal.milestones());
	}

	/** Touches a stored list only when it says something else. */
	private static <T> void replace(List<T> stored, List<T> wanted) {
		if (!stored.equals(wanted)) {
			stored.clear();
			stored.addAll(wanted);
		}
	}

	private Map<String, String> named() {
		return Map.of("task", this.code + " " + this.title);
	}

	@Override
	protected String subjectType() {
		return SUBJECT;
	}

	@Override
	protected @Nullable Long subjectUnit() {
		return null;
	}

}
