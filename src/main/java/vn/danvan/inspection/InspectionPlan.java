package vn.danvan.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.StoredAggregate;
import vn.danvan.base.security.Actor;

/**
 * Kế hoạch kiểm tra of a year: phases, the inspected period, and the act that issues it.
 * Its inspections hang on it.
 */
@Entity
class InspectionPlan extends StoredAggregate {

	static final String SUBJECT = "inspection-plan";

	@Enumerated(EnumType.STRING)
	private InspectionKind kind = InspectionKind.DEMOCRACY;

	private int year;

	private String title = "";

	private String purpose = "";

	private LocalDate periodFrom = LocalDate.EPOCH;

	private LocalDate periodUntil = LocalDate.EPOCH;

	@ElementCollection
	@CollectionTable(name = "inspection_phase", joinColumns = @JoinColumn(name = "plan_id"))
	@OrderColumn(name = "position")
	private List<Phase> phases = new ArrayList<>();

	@Embedded
	private RecordedAct issue = new RecordedAct();

	private boolean sample;

	protected InspectionPlan() {
	}

	static InspectionPlan draft(InspectionPlanRequest request, boolean sample, Actor by) {
		InspectionPlan plan = new InspectionPlan();
		plan.kind = request.kind();
		plan.year = request.year();
		plan.sample = sample;
		plan.fill(request);
		plan.happened("inspection-plan.drafted", by, Map.of("plan", plan.title));
		return plan;
	}

	/**
	 * Changes what is planned, before it is issued.
	 * @param used the highest phase that inspections hang on, -1 for none
	 */
	void revise(InspectionPlanRequest request, int used, Actor by) {
		if (this.issue.confirmed()) {
			throw new Refusal("inspection.error.plan-issued");
		}
		if (request.phases().size() <= used) {
			throw Refusal.at("phases", "inspection.error.phase-used", this.phases.get(used).title());
		}
		fill(request);
		happened("inspection-plan.revised", by, Map.of("plan", this.title));
	}

	void issued(SignedAct act, Actor by) {
		this.issue.record(act, by);
		happened("inspection-plan.recorded", by, Map.of("plan", this.title, "symbol", act.symbol()));
	}

	void confirm(LocalDate today, Actor by) {
		this.issue.confirm(today, by);
		happened("inspection-plan.issued", by, Map.of("plan", this.title, "symbol", this.issue.symbol()));
	}

	void discard(Actor by) {
		if (this.issue.confirmed()) {
			throw new Refusal("inspection.error.plan-issued");
		}
		happened("inspection-plan.discarded", by, Map.of("plan", this.title));
	}

	InspectionKind kind() {
		return this.kind;
	}

	int year() {
		return this.year;
	}

	Phase phase(int position) {
		if (position < 0 || position >= this.phases.size()) {
			throw Refusal.at("phase", "inspection.error.no-such-phase");
		}
		return this.phases.get(position);
	}

	InspectionPlanRequest request() {
		return new InspectionPlanRequest(this.kind, this.year, this.title, this.purpose, this.periodFrom,
				this.periodUntil.minusDays(1), this.phases);
	}

	RecordedAct issue() {
		return this.issue;
	}

	boolean sample() {
		return this.sample;
	}

	private void fill(InspectionPlanRequest request) {
		this.title = request.title();
		this.purpose = request.purpose();
		this.periodFrom = Objects.requireNonNull(request.periodFrom());
		this.periodUntil = request.periodUntil();
		for (int i = 0; i < request.phases().size(); i++) {
			if (i < this.phases.size()) {
				this.phases.set(i, request.phases().get(i));
			}
			else {
				this.phases.add(request.phases().get(i));
			}
		}
		while (this.phases.size() > request.phases().size()) {
			this.phases.remove(this.phases.size() - 1);
		}
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
