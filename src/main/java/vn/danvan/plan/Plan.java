package vn.danvan.plan;

import java.time.LocalDate;
import java.util.Map;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.StoredAggregate;
import vn.danvan.base.security.Actor;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.VietnameseDates;

/** Kế hoạch phối hợp of one year. */
@Entity
class Plan extends StoredAggregate {

	static final String SUBJECT = "plan";

	private @Nullable Long programmeId;

	private int year;

	private String title = "";

	private String purpose = "";

	private String reportingRegime = "";

	private long leadBodyId;

	private long districtId;

	@Enumerated(EnumType.STRING)
	private PlanState state = PlanState.DRAFT;

	private @Nullable Long draftedBy;

	private @Nullable Long approvedBy;

	private @Nullable LocalDate approvedOn;

	private @Nullable String symbol;

	private @Nullable LocalDate issuedOn;

	private int revision;

	private @Nullable Long previousPlanId;

	@Enumerated(EnumType.STRING)
	private RollUp rollUp = RollUp.WEIGHTED_MEAN;

	private boolean sample;

	private String searchKey = "";

	protected Plan() {
	}

	static Plan draft(PlanRequest request, long leadBodyId, long districtId, boolean sample, Actor by) {
		Plan plan = new Plan();
		plan.leadBodyId = leadBodyId;
		plan.districtId = districtId;
		plan.sample = sample;
		plan.draftedBy = by.accountId();
		plan.fill(request);
		plan.happened("plan.drafted", by, plan.named());
		return plan;
	}

	void revise(PlanRequest request, Actor by) {
		requireDraft();
		fill(request);
		happened("plan.revised", by, named());
	}

	/** Notes the plan of another year that this one was made from. */
	void follows(Plan previous) {
		this.previousPlanId = previous.id();
	}

	/** Fixes the tasks, so that the plan can be signed and issued. */
	void approve(Actor by, LocalDate today) {
		requireDraft();
		if (this.draftedBy != null && this.draftedBy == by.accountId()) {
			throw new Refusal("plan.error.own-draft");
		}
		this.state = PlanState.APPROVED;
		this.approvedBy = by.accountId();
		this.approvedOn = today;
		happened("plan.approved", by, named());
	}

	/** Opens an approved plan for changes again. */
	void giveBack(String reason, Actor by) {
		if (this.state != PlanState.APPROVED) {
			throw new Refusal("plan.error.not-approved");
		}
		this.state = PlanState.DRAFT;
		this.approvedBy = null;
		this.approvedOn = null;
		happened("plan.given-back", by, Map.of("plan", this.title, "reason", reason));
	}

	void issue(String issuedSymbol, LocalDate date, Actor by) {
		if (this.state != PlanState.APPROVED) {
			throw new Refusal((this.state == PlanState.DRAFT) ? "plan.error.not-approved" : "plan.error.not-draft");
		}
		this.state = PlanState.ISSUED;
		this.symbol = issuedSymbol;
		this.issuedOn = date;
		happened("plan.issued", by,
				Map.of("plan", this.title, "symbol", issuedSymbol, "date", VietnameseDates.screen(date)));
	}

	/** Counts an adjustment that was issued, which says so itself. */
	void adjusted(int number) {
		this.revision = number;
	}

	void requireIssued() {
		if (this.state != PlanState.ISSUED) {
			throw new Refusal("plan.error.not-issued");
		}
	}

	/**
	 * Takes tasks in from a file.
	 * @param count how many
	 * @param fileName name of the file
	 * @param by who imports them
	 */
	void tasksImported(int count, String fileName, Actor by) {
		requireDraft();
		happened("plan.tasks-imported", by, Map.of("plan", this.title, "count", count, "file", fileName));
	}

	void requireDraft() {
		if (this.state != PlanState.DRAFT) {
			throw new Refusal("plan.error.not-draft");
		}
	}

	PlanRow row() {
		return new PlanRow(id(), this.year, this.title, this.state, this.symbol, this.issuedOn, this.programmeId,
				this.revision, this.sample, version());
	}

	PlanRequest request() {
		return new PlanRequest(this.year, this.title, this.programmeId, this.purpose, this.reportingRegime);
	}

	int year() {
		return this.year;
	}

	String title() {
		return this.title;
	}

	long districtId() {
		return this.districtId;
	}

	long leadBodyId() {
		return this.leadBodyId;
	}

	boolean isDraft() {
		return this.state == PlanState.DRAFT;
	}

	int revision() {
		return this.revision;
	}

	RollUp rollUp() {
		return this.rollUp;
	}

	boolean sample() {
		return this.sample;
	}

	private void fill(PlanRequest request) {
		this.programmeId = request.programmeId();
		this.year = request.year();
		this.title = request.title();
		this.purpose = request.purpose();
		this.reportingRegime = request.reportingRegime();
		this.searchKey = VietnameseText.searchKey(this.title, String.valueOf(this.year));
	}

	private Map<String, String> named() {
		return Map.of("plan", this.title);
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
