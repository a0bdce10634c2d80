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

	private long leadBodyId;

	private long districtId;

	@Enumerated(EnumType.STRING)
	private PlanState state = PlanState.DRAFT;

	private @Nullable String symbol;

	private @Nullable LocalDate issuedOn;

	private boolean sample;

	private String searchKey = "";

	protected Plan() {
	}

	static Plan draft(PlanRequest request, long leadBodyId, long districtId, boolean sample, Actor by) {
		Plan plan = new Plan();
		plan.leadBodyId = leadBodyId;
		plan.districtId = districtId;
		plan.sample = sample;
		plan.fill(request);
		plan.happened("plan.drafted", by, plan.named());
		return plan;
	}

	void revise(PlanRequest request, Actor by) {
		requireDraft();
		fill(request);
		happened("plan.revised", by, named());
	}

	void issue(String issuedSymbol, LocalDate date, Actor by) {
		requireDraft();
		this.state = PlanState.ISSUED;
		this.symbol = issuedSymbol;
		this.issuedOn = date;
		happened("plan.issued", by,
				Map.of("plan", this.title, "symbol", issuedSymbol, "date", VietnameseDates.screen(date)));
	}

	void requireDraft() {
		if (this.state != PlanState.DRAFT) {
			throw new Refusal("plan.error.not-draft");
		}
	}

	PlanRow row() {
		return new PlanRow(id(), this.year, this.title, this.state, this.symbol, this.issuedOn, this.programmeId,
				this.sample, version());
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

	boolean sample() {
		return this.sample;
	}

	private void fill(PlanRequest request) {
		this.programmeId = request.programmeId();
		this.year = request.year();
		this.title = request.title();
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
