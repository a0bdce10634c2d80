package vn.danvan.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.StoredAggregate;
import vn.danvan.base.security.Actor;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.VietnameseDates;

/**
 * Cuộc kiểm tra: planned, announced, reported on by the unit, held, set down in minutes,
 * concluded by a document. No step is skipped, no day goes before the step before.
 */
@Entity
class Inspection extends StoredAggregate {

	static final String SUBJECT = "inspection";

	@Enumerated(EnumType.STRING)
	private InspectionKind kind = InspectionKind.DEMOCRACY;

	@Enumerated(EnumType.STRING)
	private TargetKind target = TargetKind.COMMUNE;

	private long unitId;

	private @Nullable Long bodyId;

	private @Nullable String enterprise;

	private @Nullable Long planId;

	private @Nullable Integer phase;

	private @Nullable Long teamId;

	private boolean unannounced;

	private LocalDate plannedOn = LocalDate.EPOCH;

	@Enumerated(EnumType.STRING)
	private Session session = Session.DAY;

	private String place = "";

	private @Nullable LocalDate periodFrom;

	private @Nullable LocalDate periodUntil;

	@Enumerated(EnumType.STRING)
	private InspectionState state = InspectionState.PLANNED;

	private String noticeSymbol = "";

	private @Nullable LocalDate notifiedOn;

	private @Nullable LocalDate reportDue;

	private @Nullable LocalDate reportedOn;

	private @Nullable String noReportReason;

	private @Nullable LocalDate inspectedOn;

	private @Nullable Integer present;

	private @Nullable Integer absent;

	private int violations;

	private @Nullable LocalDate minutesOn;

	private String strengths = "";

	private String shortcomings = "";

	private String causes = "";

	private @Nullable BigDecimal points;

	private @Nullable BigDecimal outOf;

	@Enumerated(EnumType.STRING)
	private @Nullable Grade grade;

	@Embedded
	@AttributeOverride(name = "symbol", column = @Column(name = "conclusion_symbol"))
	@AttributeOverride(name = "signedOn", column = @Column(name = "concluded_on"))
	private RecordedAct conclusion = new RecordedAct();

	private @Nullable String cancelledReason;

	private boolean sample;

	private String searchKey = "";

	@Transient
	private String targetName = "";

	protected Inspection() {
	}

	static Inspection plan(InspectionRequest request, String targetName, boolean sample, Actor by) {
		Inspection inspection = new Inspection();
		inspection.sample = sample;
		inspection.fill(request, targetName);
		inspection.happened("inspection.planned", by, inspection.named());
		return inspection;
	}

	/** Names the inspected unit in the log. */
	Inspection of(String name) {
		this.targetName = name;
		return this;
	}

	void revise(InspectionRequest request, String name, Actor by) {
		requireState(InspectionState.PLANNED, "inspection.error.not-planned");
		fill(request, name);
		happened("inspection.revised", by, named());
	}

	/** Moves the visit to another day, before it was held; a new day for the report. */
	void postpone(LocalDate day, Session on, @Nullable LocalDate due, String reason, Actor by) {
		requireAhead();
		if (this.state == InspectionState.NOTIFIED) {
			if (due != null) {
				notBefore("day", due, this.notifiedOn, "inspection.error.postponed-early");
			}
			this.reportDue = due;
		}
		this.plannedOn = day;
		this.session = on;
		happened("inspection.postponed", by,
				Map.of("target", this.targetName, "date", VietnameseDates.screen(day), "reason", reason));
	}

	void cancel(String reason, Actor by) {
		requireAhead();
		this.state = InspectionState.CANCELLED;
		this.cancelledReason = reason;
		happened("inspection.cancelled", by, Map.of("target", this.targetName, "reason", reason));
	}

	/** Announces the visit, once the team is decided. */
	void announce(Notice notice, @Nullable LocalDate decidedOn, Actor by) {
		requireState(InspectionState.PLANNED, "inspection.error.not-planned");
		if (this.unannounced) {
			throw new Refusal("inspection.error.unannounced");
		}
		requireDecision(decidedOn);
		notBefore("sentOn", notice.day(), decidedOn, "inspection.error.before-decision");
		notAfter("sentOn", notice.day(), this.plannedOn, "inspection.error.notice-late");
		if (reports()) {
			notBefore("reportDue", notice.due(), notice.day(), "inspection.error.due-early");
			notAfter("reportDue", notice.due(), this.plannedOn, "inspection.error.due-late");
			this.reportDue = notice.due();
		}
		this.noticeSymbol = notice.symbol();
		this.notifiedOn = notice.day();
		this.state = InspectionState.NOTIFIED;
		happened("inspection.announced", by, Map.of("target", this.targetName, "symbol", notice.symbol(), "date",
				VietnameseDates.screen(this.plannedOn)));
	}

	/** The unit's report has come, in time or late. */
	void reported(LocalDate day, Actor by) {
		requireReport();
		notBefore("day", day, this.notifiedOn, "inspection.error.before-notice");
		this.reportedOn = day;
		this.noReportReason = null;
		this.state = InspectionState.REPORTED;
		happened("inspection.reported", by, Map.of("target", this.targetName, "date", VietnameseDates.screen(day)));
	}

	/** No report has come; the visit is held all the same. */
	void withoutReport(String reason, Actor by) {
		requireReport();
		this.noReportReason = reason;
		this.state = InspectionState.REPORTED;
		happened("inspection.without-report", by, Map.of("target", this.targetName, "reason", reason));
	}

	/** The visit was held; what was counted may be put right until the minutes. */
	void held(Visit visit, @Nullable LocalDate decidedOn, Actor by) {
		requireVisitable();
		requireDecision(decidedOn);
		LocalDate day = visit.day();
		notBefore("heldOn", day, decidedOn, "inspection.error.before-decision");
		notBefore("heldOn", day, this.notifiedOn, "inspection.error.before-notice");
		notBefore("heldOn", day, this.reportedOn, "inspection.error.before-report");
		this.state = InspectionState.DONE;
		this.inspectedOn = day;
		this.present = visit.present();
		this.absent = visit.absent();
		this.violations = visit.handled();
		happened("inspection.done", by, Map.of("target", this.targetName, "date", VietnameseDates.screen(day)));
	}

	void find(Findings findings, Actor by) {
		if (this.state != InspectionState.DONE && this.state != InspectionState.MINUTED) {
			throw new Refusal((this.state == InspectionState.CONCLUDED) ? "inspection.error.concluded"
					: "inspection.error.not-done");
		}
		this.strengths = findings.strengths();
		this.shortcomings = findings.shortcomings();
		this.causes = findings.causes();
		happened("inspection.found", by, Map.of("target", this.targetName));
	}

	/**
	 * Sets down the minutes; from now on the checklist is closed.
	 * @param score điểm of the checklist, or null where none is filled in
	 */
	void minutes(LocalDate day, @Nullable Score score, @Nullable GradeRule rule, Actor by) {
		requireState(InspectionState.DONE,
				(this.state.ahead()) ? "inspection.error.not-done" : "inspection.error.minuted");
		notBefore("day", day, this.inspectedOn, "inspection.error.minutes-early");
		if (this.kind == InspectionKind.DEMOCRACY) {
			grade(score, rule);
		}
		this.minutesOn = day;
		this.state = InspectionState.MINUTED;
		happened("inspection.minuted", by, Map.of("target", this.targetName, "date", VietnameseDates.screen(day)));
	}

	/** Records the conclusion; it is in force when a second person confirms it. */
	void conclude(SignedAct act, Actor by) {
		requireState(InspectionState.MINUTED, (this.state == InspectionState.CONCLUDED) ? "inspection.error.concluded"
				: "inspection.error.no-minutes");
		findings().requireTold();
		this.conclusion.record(act, by);
		happened("inspection.conclusion-recorded", by, Map.of("target", this.targetName, "symbol", act.symbol()));
	}

	void confirm(LocalDate today, Actor by) {
		findings().requireTold();
		this.conclusion.confirm(today, by);
		this.state = InspectionState.CONCLUDED;
		happened("inspection.concluded", by, Map.of("target", this.targetName, "symbol", this.conclusion.symbol()));
	}

	/** Tells which of two answers to an item stands. */
	void settled(String item, Actor by) {
		happened("inspection.settled", by, Map.of("target", this.targetName, "item", item));
	}

	/** Refuses an answer at any other time than between visit and minutes. */
	void requireOpenChecklist() {
		if (this.state != InspectionState.DONE) {
			throw new Refusal(this.state.ahead() ? "inspection.error.not-begun" : "inspection.error.minuted");
		}
	}

	/** Whether the unit sends a report before the visit. */
	boolean reports() {
		return this.kind == InspectionKind.DEMOCRACY && !this.unannounced;
	}

	boolean begins() {
		return this.state == InspectionState.DONE || this.state == before();
	}

	InspectionState state() {
		return this.state;
	}

	long unitId() {
		return this.unitId;
	}

	@Nullable Long bodyId() {
		return this.bodyId;
	}

	@Nullable Long teamId() {
		return this.teamId;
	}

	RecordedAct conclusion() {
		return this.conclusion;
	}

	/** The day before which no document of the conclusion is dated. */
	@Nullable LocalDate minutesOn() {
		return this.minutesOn;
	}

	Findings findings() {
		return new Findings(this.strengths, this.shortcomings, this.causes);
	}

	InspectionRequest request() {
		Long plan = this.planId;
		Integer position = this.phase;
		return new InspectionRequest(this.kind, this.target, this.unitId, this.bodyId,
				(this.enterprise != null) ? this.enterprise : "", this.unannounced,
				(plan != null && position != null) ? new InspectionRequest.PlanPhase(plan, position) : null,
				this.teamId, this.plannedOn, this.session, this.place, this.periodFrom,
				(this.periodUntil != null) ? this.periodUntil.minusDays(1) : null);
	}

	InspectionSteps steps() {
		return new InspectionSteps(this.noticeSymbol, this.notifiedOn, this.reportDue, this.reportedOn,
				this.noReportReason, this.inspectedOn, this.present, this.absent, this.violations, this.minutesOn,
				this.points, this.outOf, this.cancelledReason);
	}

	boolean sample() {
		return this.sample;
	}

	private void grade(@Nullable Score score, @Nullable GradeRule rule) {
		if (score == null || rule == null) {
			throw new Refusal("inspection.error.no-checklist-laid");
		}
		if (score.contested() > 0) {
			throw new Refusal("inspection.error.contested", score.contested());
		}
		if (!score.complete()) {
			throw new Refusal("inspection.error.unanswered", score.items() - score.answered(), score.items());
		}
		if (score.outOf().signum() == 0) {
			throw new Refusal("inspection.error.nothing-arisen");
		}
		this.points = score.points();
		this.outOf = score.outOf();
		this.grade = rule.of(score);
	}

	private void fill(InspectionRequest request, String name) {
		this.kind = request.kind();
		this.target = request.target();
		this.unitId = request.unitId();
		this.bodyId = request.bodyId();
		this.enterprise = request.enterprise().isEmpty() ? null : request.enterprise();
		this.planId = (request.plan() != null) ? request.plan().planId() : null;
		this.phase = (request.plan() != null) ? request.plan().phase() : null;
		this.teamId = request.teamId();
		this.unannounced = request.unannounced();
		this.plannedOn = request.day();
		this.session = request.session();
		this.place = request.place();
		this.periodFrom = request.periodFrom();
		this.periodUntil = Objects.requireNonNull(request.periodLast()).plusDays(1);
		this.targetName = name;
		this.searchKey = VietnameseText.searchKey(name, this.place);
	}

	private Map<String, String> named() {
		return Map.of("target", this.targetName, "date", VietnameseDates.screen(this.plannedOn));
	}

	/** The state that the visit follows. */
	private InspectionState before() {
		if (this.unannounced) {
			return InspectionState.PLANNED;
		}
		return reports() ? InspectionState.REPORTED : InspectionState.NOTIFIED;
	}

	private void requireVisitable() {
		if (!begins()) {
			throw new Refusal(switch (this.state) {
				case PLANNED -> "inspection.error.no-notice";
				case NOTIFIED -> "inspection.error.no-report";
				case CANCELLED -> "inspection.error.cancelled";
				default -> "inspection.error.minuted";
			});
		}
	}

	private void requireReport() {
		if (!reports()) {
			throw new Refusal("inspection.error.reports-nothing");
		}
		if (this.state != InspectionState.NOTIFIED && this.state != InspectionState.REPORTED) {
			throw new Refusal((this.state == InspectionState.PLANNED) ? "inspection.error.no-notice"
					: "inspection.error.report-over");
		}
	}

	private void requireAhead() {
		if (!this.state.ahead()) {
			throw new Refusal("inspection.error.held");
		}
	}

	private void requireState(InspectionState expected, String key) {
		if (this.state != expected) {
			throw new Refusal((this.state == InspectionState.CANCELLED) ? "inspection.error.cancelled" : key);
		}
	}

	private static void requireDecision(@Nullable LocalDate decidedOn) {
		if (decidedOn == null) {
			throw Refusal.at("team", "inspection.error.no-decision");
		}
	}

	private static void notBefore(String field, LocalDate day, @Nullable LocalDate earliest, String key) {
		if (earliest != null && day.isBefore(earliest)) {
			throw Refusal.at(field, key, VietnameseDates.screen(earliest));
		}
	}

	private static void notAfter(String field, LocalDate day, LocalDate latest, String key) {
		if (day.isAfter(latest)) {
			throw Refusal.at(field, key, VietnameseDates.screen(latest));
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
