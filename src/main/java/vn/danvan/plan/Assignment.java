package vn.danvan.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.StoredAggregate;
import vn.danvan.base.security.Actor;

/**
 * Việc được giao: one occurrence of a task, owed by one commune or one body, with what it
 * has reported. The report goes from the officer to the commune's leader, to the
 * district, and comes back with a reason or is verified. Whoever entered it does not
 * verify it.
 */
@Entity
class Assignment extends StoredAggregate {

	static final String SUBJECT = "assignment";

	private long planId;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "task_id", updatable = false)
	private PlanTask task;

	private long unitId;

	private @Nullable Long bodyId;

	private int occurrenceNo;

	private LocalDate startsOn = LocalDate.EPOCH;

	private LocalDate deadline = LocalDate.EPOCH;

	private @Nullable LocalDate originalDeadline;

	private boolean ownDeadline;

	private @Nullable BigDecimal target;

	private boolean ownTarget;

	@Enumerated(EnumType.STRING)
	private ProgressState state = ProgressState.NOT_REPORTED;

	@Enumerated(EnumType.STRING)
	private @Nullable ProgressState withdrawnFrom;

	private int round = 1;

	private @Nullable BigDecimal quantity;

	private @Nullable BigDecimal percent;

	private @Nullable Integer milestones;

	private String remark = "";

	private String difficulties = "";

	private @Nullable LocalDate completedOn;

	private @Nullable Long enteredBy;

	private boolean onBehalf;

	private @Nullable Long submittedBy;

	private @Nullable LocalDate submittedOn;

	private @Nullable Long verifiedBy;

	private @Nullable LocalDate verifiedOn;

	private @Nullable String returnReason;

	private @Nullable String sendBackReason;

	private boolean sample;

	protected Assignment() {
		this.task = new PlanTask();
	}

	Assignment(PlanTask task, long unitId, @Nullable Long bodyId, Schedule.Slot slot, Allotment allotment,
			boolean sample) {
		this.planId = task.planId();
		this.task = task;
		this.unitId = unitId;
		this.bodyId = bodyId;
		this.occurrenceNo = slot.number();
		this.sample = sample;
		follow(slot, allotment);
	}

	/**
	 * Takes dates and target over from its task, or its own from the allotment. A longer
	 * time that was granted stays; what was taken off is owed again, its report where it
	 * stood.
	 * @param slot when the task is due
	 * @param allotment what this commune or body was given
	 */
	void follow(Schedule.Slot slot, Allotment allotment) {
		if (this.withdrawnFrom != null) {
			this.state = this.withdrawnFrom;
			this.withdrawnFrom = null;
		}
		this.ownTarget = allotment.target() != null;
		this.ownDeadline = allotment.deadline() != null;
		this.target = (allotment.target() != null) ? allotment.target() : this.task.targetOfEach();
		LocalDate due = (allotment.deadline() != null) ? allotment.deadline() : slot.deadline();
		this.startsOn = slot.start().isAfter(due) ? due : slot.start();
		if (this.originalDeadline != null && this.deadline.isAfter(due)) {
			this.originalDeadline = due;
			return;
		}
		this.originalDeadline = null;
		this.deadline = due;
	}

	/**
	 * Enters or changes the report.
	 * @param entry what was entered, already checked
	 * @param behalf whether staff enters it for the commune or body
	 * @param by who enters it
	 */
	void enter(ProgressEntry entry, boolean behalf, Actor by) {
		if (!open()) {
			throw new Refusal("plan.error.not-open");
		}
		if (this.state == ProgressState.VERIFIED) {
			this.round++;
			this.verifiedBy = null;
			this.verifiedOn = null;
		}
		this.quantity = entry.quantity();
		this.percent = entry.percent();
		this.milestones = Milestones.mask(entry.milestones());
		this.remark = entry.remark();
		this.difficulties = entry.difficulties();
		this.completedOn = entry.completedOn();
		this.enteredBy = by.accountId();
		this.onBehalf = behalf;
		this.state = ProgressState.DRAFT;
		happened(behalf ? "assignment.entered-on-behalf" : "assignment.entered", by,
				Map.of("task", this.task.code(), "result", resultText()));
	}

	/** Hands the report to the commune's leader. */
	void handOver(Actor by) {
		if (this.state != ProgressState.DRAFT) {
			throw new Refusal("plan.error.nothing-entered");
		}
		requireResult();
		this.state = ProgressState.HANDED_OVER;
		this.sendBackReason = null;
		happened("assignment.handed-over", by, Map.of("task", this.task.code(), "round", sendingRound()));
	}

	/** Gives the report back to the officer of the own commune. */
	void sendBack(String reason, Actor by) {
		if (this.state != ProgressState.HANDED_OVER) {
			throw new Refusal("plan.error.not-handed-over");
		}
		this.state = ProgressState.DRAFT;
		this.sendBackReason = reason;
		happened("assignment.sent-back", by, Map.of("task", this.task.code(), "reason", reason));
	}

	/**
	 * Approves the report on the side of the commune or body and sends it to the
	 * district.
	 */
	void submit(Actor by, LocalDate today) {
		if (this.state != ProgressState.DRAFT && this.state != ProgressState.HANDED_OVER) {
			throw new Refusal("plan.error.nothing-entered");
		}
		requireResult();
		this.round = sendingRound();
		this.returnReason = null;
		this.state = ProgressState.SUBMITTED;
		this.submittedBy = by.accountId();
		this.submittedOn = today;
		happened(this.onBehalf ? "assignment.submitted-on-behalf" : "assignment.submitted", by,
				Map.of("task", this.task.code(), "round", this.round, "result", resultText()));
	}

	/** Returns the report with a reason. */
	void returnForCorrection(String reason, Actor by) {
		requireSubmittedByOthers(by);
		if (reason.isBlank()) {
			throw Refusal.at("reason", "base.error.reason");
		}
		this.state = ProgressState.RETURNED;
		this.returnReason = reason;
		happened("assignment.returned", by, Map.of("task", this.task.code(), "round", this.round, "reason", reason));
	}

	/** Confirms the report; a finished one is locked from now on. */
	void verify(Actor by, LocalDate today) {
		requireSubmittedByOthers(by);
		this.state = ProgressState.VERIFIED;
		this.verifiedBy = by.accountId();
		this.verifiedOn = today;
		happened("assignment.verified", by,
				Map.of("task", this.task.code(), "round", this.round, "result", resultText()));
	}

	/**
	 * Opens a verified report again for correction.
	 * @param reason why, for the commune or body and for the log
	 * @param by who opens it
	 */
	void reopen(String reason, Actor by) {
		if (this.state != ProgressState.VERIFIED) {
			throw new Refusal("plan.error.not-verified");
		}
		if (reason.isBlank()) {
			throw Refusal.at("reason", "base.error.reason");
		}
		this.state = ProgressState.RETURNED;
		this.returnReason = reason;
		this.verifiedBy = null;
		this.verifiedOn = null;
		happened("assignment.reopened", by, Map.of("task", this.task.code(), "round", this.round, "reason", reason));
	}

	/**
	 * Gives more time; the deadline before stays beside it.
	 * @param until the new deadline, after the present one
	 */
	void extend(LocalDate until) {
		if (this.originalDeadline == null) {
			this.originalDeadline = this.deadline;
		}
		this.deadline = until;
	}

	/** Says whether something is still to be done. */
	boolean unfinished() {
		return switch (this.state) {
			case NOT_REPORTED, DRAFT, HANDED_OVER, RETURNED -> true;
			case SUBMITTED, VERIFIED -> this.completedOn == null;
			case WITHDRAWN -> false;
		};
	}

	/** Takes it off the plan; what was reported stays to be read. */
	void withdraw() {
		if (this.state != ProgressState.WITHDRAWN) {
			this.withdrawnFrom = this.state;
			this.state = ProgressState.WITHDRAWN;
		}
	}

	/** Says whether anything was entered, also before it was taken off. */
	boolean reported() {
		return standing() != ProgressState.NOT_REPORTED;
	}

	/** The allotment that it follows. */
	Allotment allotment() {
		return new Allotment(ownerId(), this.ownTarget ? this.target : null, this.ownDeadline ? due() : null);
	}

	/** The commune or the body that owes it. */
	long ownerId() {
		return (this.bodyId != null) ? this.bodyId : this.unitId;
	}

	/**
	 * Says whether the present report has left the commune or body, or was entered by
	 * staff for it.
	 */
	boolean sent() {
		return switch (standing()) {
			case SUBMITTED, RETURNED, VERIFIED -> true;
			case NOT_REPORTED, DRAFT, HANDED_OVER, WITHDRAWN -> this.onBehalf;
		};
	}

	/** Says whether a person entered or sent the present report. */
	boolean isBy(Actor actor) {
		return Objects.equals(this.enteredBy, actor.accountId()) || Objects.equals(this.submittedBy, actor.accountId());
	}

	/** Says whether the report may be entered or changed now. */
	boolean open() {
		return switch (this.state) {
			case NOT_REPORTED, DRAFT, RETURNED -> true;
			case VERIFIED -> this.completedOn == null;
			case HANDED_OVER, SUBMITTED, WITHDRAWN -> false;
		};
	}

	/** The task's title with the occurrence. */
	String title() {
		return this.task.occurrence().behind(this.task.title(), this.occurrenceNo);
	}

	PlanTask task() {
		return this.task;
	}

	long planId() {
		return this.planId;
	}

	long unitId() {
		return this.unitId;
	}

	@Nullable Long bodyId() {
		return this.bodyId;
	}

	int occurrenceNo() {
		return this.occurrenceNo;
	}

	LocalDate startsOn() {
		return this.startsOn;
	}

	LocalDate deadline() {
		return this.deadline;
	}

	/** The deadline before it was extended, null when it never was. */
	@Nullable LocalDate originalDeadline() {
		return this.originalDeadline;
	}

	ProgressState state() {
		return this.state;
	}

	int round() {
		return this.round;
	}

	@Nullable BigDecimal target() {
		return this.target;
	}

	ProgressEntry entry() {
		return new ProgressEntry(this.quantity, this.percent, Milestones.numbers(this.milestones), this.remark,
				this.difficulties, this.completedOn);
	}

	@Nullable Long enteredBy() {
		return this.enteredBy;
	}

	@Nullable Long submittedBy() {
		return this.submittedBy;
	}

	boolean onBehalf() {
		return this.onBehalf;
	}

	@Nullable String returnReason() {
		return this.returnReason;
	}

	@Nullable String sendBackReason() {
		return this.sendBackReason;
	}

	boolean sample() {
		return this.sample;
	}

	Result result() {
		return new Result(this.task.measure(), this.task.direction(), this.quantity, this.percent,
				Milestones.reached(this.milestones), this.task.milestones().size(), this.target,
				this.task.targetUnit());
	}

	/** Where the report stands, or stood when it was taken off. */
	private ProgressState standing() {
		return (this.withdrawnFrom != null) ? this.withdrawnFrom : this.state;
	}

	private LocalDate due() {
		return (this.originalDeadline != null) ? this.originalDeadline : this.deadline;
	}

	private int sendingRound() {
		return (this.returnReason != null) ? this.round + 1 : this.round;
	}

	private String resultText() {
		return this.task.privateChannel() ? "" : result().text();
	}

	private void requireResult() {
		if (this.quantity == null && this.percent == null && this.milestones == null) {
			throw Refusal.at(switch (this.task.measure()) {
				case QUANTITY -> "quantity";
				case MILESTONES -> "milestones";
				case JUDGED_PERCENT -> "percent";
			}, "plan.error.result-missing");
		}
	}

	private void requireSubmittedByOthers(Actor by) {
		if (this.state != ProgressState.SUBMITTED) {
			throw new Refusal("plan.error.not-submitted");
		}
		if (isBy(by)) {
			throw new Refusal("plan.error.own-entry");
		}
	}

	@Override
	protected String subjectType() {
		return SUBJECT;
	}

	@Override
	protected @Nullable Long subjectUnit() {
		return this.unitId;
	}

}
