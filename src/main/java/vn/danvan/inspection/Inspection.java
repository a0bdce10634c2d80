package vn.danvan.inspection;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

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

/** Cuộc kiểm tra: planned, carried out, concluded by a document. */
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

	private boolean unannounced;

	private LocalDate plannedOn = LocalDate.EPOCH;

	private String team = "";

	private String decisionSymbol = "";

	private @Nullable LocalDate decisionDate;

	@Enumerated(EnumType.STRING)
	private InspectionState state = InspectionState.PLANNED;

	private @Nullable LocalDate inspectedOn;

	private String result = "";

	private int violations;

	@Enumerated(EnumType.STRING)
	private @Nullable Grade grade;

	private @Nullable String conclusionSymbol;

	private @Nullable LocalDate concludedOn;

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
		if (this.state != InspectionState.PLANNED) {
			throw new Refusal("inspection.error.not-planned");
		}
		fill(request, name);
		happened("inspection.revised", by, named());
	}

	void carryOut(InspectionResult found, Actor by) {
		if (this.state == InspectionState.CONCLUDED) {
			throw new Refusal("inspection.error.concluded");
		}
		LocalDate day = Objects.requireNonNull(found.inspectedOn());
		if (this.decisionDate != null && day.isBefore(this.decisionDate)) {
			throw Refusal.at("inspectedOn", "inspection.error.before-decision",
					VietnameseDates.screen(this.decisionDate));
		}
		this.state = InspectionState.DONE;
		this.inspectedOn = day;
		this.result = found.text();
		this.violations = Objects.requireNonNull(found.violations());
		this.grade = (this.kind == InspectionKind.DEMOCRACY) ? found.grade() : null;
		happened("inspection.done", by, Map.of("target", this.targetName, "date", VietnameseDates.screen(day)));
	}

	void conclude(String symbol, LocalDate on, LocalDate today, Actor by) {
		if (this.state != InspectionState.DONE || this.inspectedOn == null) {
			throw new Refusal("inspection.error.not-done");
		}
		if (this.kind == InspectionKind.DEMOCRACY && this.grade == null) {
			throw Refusal.at("grade", "inspection.error.grade");
		}
		if (on.isBefore(this.inspectedOn) || on.isAfter(today)) {
			throw Refusal.at("day", "inspection.error.conclusion-date", VietnameseDates.screen(this.inspectedOn));
		}
		this.state = InspectionState.CONCLUDED;
		this.conclusionSymbol = symbol;
		this.concludedOn = on;
		happened("inspection.concluded", by, Map.of("target", this.targetName, "symbol", symbol));
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

	InspectionRequest request() {
		return new InspectionRequest(this.kind, this.target, this.unitId, this.bodyId,
				(this.enterprise != null) ? this.enterprise : "", this.unannounced, this.plannedOn, this.team,
				this.decisionSymbol, this.decisionDate);
	}

	InspectionResult result() {
		return new InspectionResult(this.inspectedOn, this.result, this.violations, this.grade);
	}

	@Nullable String conclusionSymbol() {
		return this.conclusionSymbol;
	}

	@Nullable LocalDate concludedOn() {
		return this.concludedOn;
	}

	boolean sample() {
		return this.sample;
	}

	private void fill(InspectionRequest request, String name) {
		this.kind = request.kind();
		this.target = request.target();
		this.unitId = request.unitId();
		this.bodyId = request.bodyId();
		this.enterprise = request.enterprise().isEmpty() ? null : request.enterprise();
		this.unannounced = request.unannounced();
		this.plannedOn = Objects.requireNonNull(request.plannedOn());
		this.team = request.team();
		this.decisionSymbol = request.decisionSymbol();
		this.decisionDate = request.decisionDate();
		this.targetName = name;
		this.searchKey = VietnameseText.searchKey(name, this.team);
	}

	private Map<String, String> named() {
		return Map.of("target", this.targetName, "date", VietnameseDates.screen(this.plannedOn));
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
