package vn.danvan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.Refusal;
import vn.danvan.base.SampleData;
import vn.danvan.base.TextRules;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.security.Role;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.organisation.BodyName;
import vn.danvan.organisation.BodyPurpose;
import vn.danvan.organisation.Organisation;

/** Writes, issues and reads yearly plans. */
@Service
@Transactional
public class PlanService {

	private static final int FIRST_YEAR = 1990;

	private static final int LAST_YEAR = 2100;

	private final PlanRepository plans;

	private final TaskRepository tasks;

	private final PlanAccess access;

	private final Organisation organisation;

	private final BusinessClock clock;

	private final SampleData samples;

	PlanService(PlanRepository plans, TaskRepository tasks, PlanAccess access, Organisation organisation,
			BusinessClock clock, SampleData samples) {
		this.plans = plans;
		this.tasks = tasks;
		this.access = access;
		this.organisation = organisation;
		this.clock = clock;
		this.samples = samples;
	}

	/**
	 * One page of plans, latest year first; drafts are shown to those who write them.
	 * @param typed what the title shall contain
	 * @param page number of the page, from 0
	 * @param size rows on a page
	 * @return the plans
	 */
	@Transactional(readOnly = true)
	public List<PlanRow> list(String typed, int page, int size) {
		return this.plans.search(VietnameseText.searchPattern(typed), seesDrafts(), PageRequest.of(page, size));
	}

	/**
	 * How many {@link #list} has in all.
	 * @param typed what the title shall contain
	 * @return the number
	 */
	@Transactional(readOnly = true)
	public int count(String typed) {
		return this.plans.count(VietnameseText.searchPattern(typed), seesDrafts());
	}

	/**
	 * The issued plan of the present year, else the latest one.
	 * @return the plan, empty when none has been issued
	 */
	@Transactional(readOnly = true)
	public Optional<PlanRow> current() {
		this.access.participant();
		int year = this.clock.today().getYear();
		List<PlanRow> issued = this.plans.search("%", false, PageRequest.of(0, 10));
		return issued.stream().filter((plan) -> plan.year() == year).findFirst().or(() -> issued.stream().findFirst());
	}

	/**
	 * One plan.
	 * @param id the plan
	 * @return the plan and what this person may do with it
	 */
	@Transactional(readOnly = true)
	public PlanDetails get(long id) {
		Actor actor = this.access.reader();
		Plan plan = find(id);
		PlanRow row = plan.row();
		boolean writer = actor.is(Role.STAFF, Role.BOARD_LEADER);
		boolean issued = row.state() == PlanState.ISSUED;
		NotPermitted.unless(issued || writer);
		boolean leader = actor.is(Role.BOARD_LEADER);
		boolean approved = row.state() == PlanState.APPROVED;
		return new PlanDetails(row, plan.request(), plan.districtId(), plan.rollUp(),
				new Steps(writer && plan.isDraft(), leader && plan.isDraft(), leader && approved, leader && approved,
						writer && !plan.isDraft(), writer && issued, leader && issued));
	}

	/**
	 * Writes a new plan.
	 * @param request year, title, programme
	 * @return its id
	 */
	public long draft(PlanRequest request) {
		Actor actor = this.access.writer();
		BodyName board = this.organisation.holder(BodyPurpose.MASS_MOBILISATION, this.clock.today());
		return this.plans.save(Plan.draft(checked(request), board.id(), board.unitId(), this.samples.active(), actor))
			.id();
	}

	/**
	 * Rewrites a draft.
	 * @param id the plan
	 * @param version the version that the person saw
	 * @param request year, title, programme
	 */
	public void revise(long id, int version, PlanRequest request) {
		Actor actor = this.access.writer();
		Plan plan = seen(id, version);
		if (plan.year() != request.year() && this.tasks.countByPlanId(id) > 0) {
			throw Refusal.at("year", "plan.error.year-has-tasks");
		}
		plan.revise(checked(request), actor);
		this.plans.save(plan);
	}

	/**
	 * Approves a draft: its tasks are fixed until it is issued or given back.
	 * @param id the plan
	 * @param version the version that the person saw
	 */
	public void approve(long id, int version) {
		Actor actor = this.access.issuer();
		Plan plan = seen(id, version);
		if (this.tasks.countByPlanId(id) == 0) {
			throw new Refusal("plan.error.no-tasks");
		}
		if (this.tasks.existsByPlanIdAndWrittenBy(id, actor.accountId())) {
			throw new Refusal("plan.error.own-tasks");
		}
		plan.approve(actor, this.clock.today());
		this.plans.save(plan);
	}

	/**
	 * Gives an approved plan back for changes.
	 * @param id the plan
	 * @param version the version that the person saw
	 * @param reason what must be changed
	 */
	public void giveBack(long id, int version, String reason) {
		Actor actor = this.access.issuer();
		Plan plan = seen(id, version);
		plan.giveBack(TextRules.reason(reason), actor);
		this.plans.save(plan);
	}

	/**
	 * Issues an approved plan: communes and bodies see what they owe.
	 * @param id the plan
	 * @param version the version that the person saw
	 * @param symbol số, ký hiệu of the signed plan
	 * @param date ngày ban hành, not in the future
	 */
	public void issue(long id, int version, String symbol, LocalDate date) {
		Actor actor = this.access.issuer();
		Plan plan = seen(id, version);
		if (date.isAfter(this.clock.today())) {
			throw Refusal.at("issuedOn", "plan.error.issued-in-future");
		}
		plan.issue(TextRules.title("symbol", symbol, PlanRequest.SYMBOL_MAX), date, actor);
		this.plans.save(plan);
	}

	private boolean seesDrafts() {
		return this.access.participant().is(Role.STAFF, Role.BOARD_LEADER);
	}

	private static PlanRequest checked(PlanRequest request) {
		if (request.year() < FIRST_YEAR || request.year() > LAST_YEAR) {
			throw Refusal.at("year", "plan.error.year", FIRST_YEAR, LAST_YEAR);
		}
		return new PlanRequest(request.year(), TextRules.title("title", request.title(), PlanRequest.TITLE_MAX),
				request.programmeId(), TextRules.block("purpose", request.purpose(), PlanRequest.PURPOSE_MAX),
				TextRules.block("reportingRegime", request.reportingRegime(), PlanRequest.REGIME_MAX));
	}

	private Plan find(long id) {
		return this.plans.findById(id).orElseThrow(NotPermitted::new);
	}

	private Plan seen(long id, int version) {
		Plan plan = this.plans.lock(id).orElseThrow(NotPermitted::new);
		plan.requireVersion(version);
		return plan;
	}

	/**
	 * What the page of a plan shows.
	 *
	 * @param row the plan
	 * @param request what was written of it
	 * @param districtId the district that it is for
	 * @param rollUp how its progress is summed
	 * @param may what this person may do now
	 */
	public record PlanDetails(PlanRow row, PlanRequest request, long districtId, RollUp rollUp, Steps may) {
	}

	/**
	 * What a person may do with a plan in its present state.
	 *
	 * @param write change plan and tasks
	 * @param approve duyệt
	 * @param giveBack trả lại để sửa
	 * @param issue ghi nhận ban hành
	 * @param document prepare the plan's document
	 * @param report prepare a progress report, chase, write an adjustment
	 * @param adjust issue an adjustment
	 */
	public record Steps(boolean write, boolean approve, boolean giveBack, boolean issue, boolean document,
			boolean report, boolean adjust) {
	}

}
