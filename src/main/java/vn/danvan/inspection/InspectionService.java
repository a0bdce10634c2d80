package vn.danvan.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.Refusal;
import vn.danvan.base.SampleData;
import vn.danvan.base.TextRules;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.security.ReadScope;
import vn.danvan.base.security.Role;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.calendar.WorkingDays;
import vn.danvan.followup.FollowUpKind;
import vn.danvan.followup.FollowUpRequest;
import vn.danvan.followup.FollowUpService;

/**
 * Plans inspections and records their steps, from the notice to the conclusion; the next
 * step is refused while one before it is missing.
 */
@Service
@Transactional
public class InspectionService {

	private final InspectionRepository inspections;

	private final InspectionPlanRepository plans;

	private final TeamRepository teams;

	private final InspectionQueries queries;

	private final InspectionTargets targets;

	private final InspectionRights rights;

	private final InspectionAccess access;

	private final ChecklistSheetService sheets;

	private final FollowUpService followUps;

	private final WorkingDays workingDays;

	private final BusinessClock clock;

	private final SampleData sample;

	InspectionService(InspectionRepository inspections, InspectionPlanRepository plans, TeamRepository teams,
			InspectionQueries queries, InspectionTargets targets, InspectionRights rights, InspectionAccess access,
			ChecklistSheetService sheets, FollowUpService followUps, WorkingDays workingDays, BusinessClock clock,
			SampleData sample) {
		this.inspections = inspections;
		this.plans = plans;
		this.teams = teams;
		this.queries = queries;
		this.targets = targets;
		this.rights = rights;
		this.access = access;
		this.sheets = sheets;
		this.followUps = followUps;
		this.workingDays = workingDays;
		this.clock = clock;
		this.sample = sample;
	}

	/**
	 * One page of inspections in this person's scope, latest first; inspected units see
	 * their own from the notice on.
	 * @param filter which ones
	 * @param year of which year, null for all
	 * @param typed what the unit's name or the place shall contain
	 * @param offset how many to pass over
	 * @param limit how many at the most
	 * @return the inspections
	 */
	@Transactional(readOnly = true)
	public List<InspectionRow> list(InspectionFilter filter, @Nullable Integer year, String typed, long offset,
			int limit) {
		return this.queries.list(scope(), filter, year, typed, offset, limit);
	}

	/**
	 * How many {@link #list} has in all.
	 * @param filter which ones
	 * @param year of which year, null for all
	 * @param typed what the unit's name or the place shall contain
	 * @return the number
	 */
	@Transactional(readOnly = true)
	public int count(InspectionFilter filter, @Nullable Integer year, String typed) {
		return this.queries.count(scope(), filter, year, typed);
	}

	/**
	 * The years in which inspections were planned.
	 * @return latest first
	 */
	@Transactional(readOnly = true)
	public List<Integer> years() {
		this.access.reader();
		return this.queries.years();
	}

	/**
	 * How many plans, teams and conclusions wait for this person's confirmation.
	 * @return the number, 0 for all but the leaders of the board
	 */
	@Transactional(readOnly = true)
	public int waiting() {
		Actor actor = this.access.reader();
		return actor.is(Role.BOARD_LEADER) ? this.queries.waiting(actor.accountId()) : 0;
	}

	/**
	 * One inspection.
	 * @param id the inspection
	 * @return everything that its page shows
	 */
	@Transactional(readOnly = true)
	public InspectionDetails get(long id) {
		Actor actor = this.access.reader();
		Inspection one = this.rights.readable(id, actor);
		boolean writes = InspectionAccess.writes(actor);
		boolean sees = this.rights.maySeeAnswers(actor, one);
		Optional<InspectionTeam> team = this.rights.team(one);
		InspectionDetails.Rights rights = new InspectionDetails.Rights(writes, this.rights.mayCarryOut(actor, one),
				maySend(actor, one) && one.state() == InspectionState.NOTIFIED, sees);
		return new InspectionDetails(this.queries.one(id), one.version(), one.request(), one.steps(),
				this.queries.counts(id), sees ? one.findings() : new Findings("", "", ""),
				team.map(InspectionTeam::request).orElse(null), team.flatMap(InspectionTeam::decidedOn).isPresent(),
				one.conclusion().state(actor, actor.is(Role.BOARD_LEADER)),
				this.followUps.openFrom(Inspection.SUBJECT, this.queries.earlier(id)), one.sample(), rights);
	}

	/**
	 * Plans an inspection.
	 * @param request unit, team, day
	 * @return its id
	 * @throws Refusal if the day lies outside the phase, or a member of the team works in
	 * the unit
	 */
	public long plan(InspectionRequest request) {
		Actor actor = this.access.writer();
		InspectionRequest checked = request.checked();
		String target = fitting(checked, null);
		return this.inspections.save(Inspection.plan(checked, target, this.sample.active(), actor)).id();
	}

	/**
	 * Changes what was planned, before the notice.
	 * @param id the inspection
	 * @param version the version that the person saw
	 * @param request unit, team, day
	 * @throws Refusal as {@link #plan} does, and if it was announced
	 */
	public void revise(long id, int version, InspectionRequest request) {
		Actor actor = this.access.writer();
		InspectionRequest checked = request.checked();
		Inspection one = seen(id, version);
		one.revise(checked, fitting(checked, one.request()), actor);
		this.inspections.save(one);
	}

	/**
	 * Moves a visit to another day; the report becomes due five working days before it.
	 * @param id the inspection
	 * @param version the version that the person saw
	 * @param day the new day, not in the past
	 * @param session buổi
	 * @param reason why
	 * @throws Refusal if the unit does not exist on that day, or its report would be due
	 * before the notice
	 */
	public void postpone(long id, int version, LocalDate day, Session session, String reason) {
		Actor actor = this.access.writer();
		String why = TextRules.reason(reason);
		if (day.isBefore(this.clock.today())) {
			throw Refusal.at("day", "inspection.error.past");
		}
		Inspection one = seen(id, version);
		this.targets.requireThere(one.request().on(day, session));
		one.postpone(day, session, one.reports() ? reportDue(day) : null, why, actor);
		this.inspections.save(one);
	}

	/**
	 * Calls a visit off that was not held.
	 * @param id the inspection
	 * @param version the version that the person saw
	 * @param reason why
	 */
	public void cancel(long id, int version, String reason) {
		Actor actor = this.access.writer();
		String why = TextRules.reason(reason);
		Inspection one = seen(id, version);
		one.cancel(why, actor);
		this.inspections.save(one);
	}

	/**
	 * The day on which a unit's report is due: five working days before the visit.
	 * @param visit the day of the visit
	 * @return a working day
	 */
	@Transactional(readOnly = true)
	public LocalDate reportDue(LocalDate visit) {
		this.access.reader();
		return this.workingDays.minus(visit, Notice.REPORT_DAYS);
	}

	/**
	 * Records the notice to the unit.
	 * @param id the inspection
	 * @param version the version that the person saw
	 * @param notice number, day, and when the report is due
	 * @throws Refusal if the decision on the team is not in force, or days are out of
	 * order
	 */
	public void announce(long id, int version, Notice notice) {
		Actor actor = this.access.writer();
		LocalDate sent = notice.sentOn();
		if (sent == null || sent.isAfter(this.clock.today())) {
			throw Refusal.at("sentOn", (sent == null) ? "base.error.date" : "inspection.error.act-future");
		}
		Inspection one = seen(id, version);
		LocalDate due = (notice.reportDue() != null) ? notice.reportDue() : reportDue(one.request().day());
		one.announce(new Notice(TextRules.title("symbol", notice.symbol(), SignedAct.SYMBOL_MAX), sent, due),
				decidedOn(one), actor);
		this.inspections.save(one);
	}

	/**
	 * Records that the unit's report has come.
	 * @param id the inspection
	 * @param version the version that the person saw
	 * @param day when it came, not after today
	 */
	public void reported(long id, int version, LocalDate day) {
		Actor actor = this.access.writer();
		notFuture("day", day);
		Inspection one = seen(id, version);
		one.reported(day, actor);
		this.inspections.save(one);
	}

	/**
	 * Records why the visit is held without the unit's report.
	 * @param id the inspection
	 * @param version the version that the person saw
	 * @param reason why there is none
	 */
	public void withoutReport(long id, int version, String reason) {
		Actor actor = this.access.writer();
		String why = TextRules.reason(reason);
		Inspection one = seen(id, version);
		one.withoutReport(why, actor);
		this.inspections.save(one);
	}

	/**
	 * Sends the unit's own report, which somebody of the unit has attached before.
	 * @param id the inspection
	 * @param version the version that the person saw
	 * @throws Refusal if the unit has attached nothing
	 */
	public void sendReport(long id, int version) {
		Actor actor = this.access.reader();
		Inspection one = this.rights.readable(id, actor);
		NotPermitted.unless(maySend(actor, one));
		one.requireVersion(version);
		if (!this.queries.attachedByUnit(id)) {
			throw new Refusal("inspection.error.nothing-attached");
		}
		one.of(this.targets.name(one.request())).reported(this.clock.today(), actor);
		this.inspections.save(one);
	}

	/**
	 * Records that the visit is held, or puts right what was counted; the checklist
	 * opens.
	 * @param id the inspection
	 * @param version the version that the person saw
	 * @param visit day, people, counts
	 * @throws Refusal if a step before is missing, or no checklist is in use for the
	 * inspected period
	 */
	public void begin(long id, int version, Visit visit) {
		Actor actor = this.access.reader();
		Inspection one = this.rights.readable(id, actor);
		this.rights.requireCarriesOut(actor, one);
		one.requireVersion(version);
		Visit checked = visit.checked(one.request().kind(), this.clock.today());
		one.of(this.targets.name(one.request())).held(checked, decidedOn(one), actor);
		this.sheets.lay(one);
		this.queries.writeCounts(id, checked.counts());
		this.inspections.save(one);
	}

	/**
	 * A first draft of the findings, made of the answers to the checklist.
	 * @param id the inspection
	 * @return strengths and shortcomings to be worked over, without causes
	 */
	@Transactional(readOnly = true)
	public Findings draft(long id) {
		this.access.writer();
		return FindingsDraft.of(this.sheets.sheet(id));
	}

	/**
	 * Records strengths, shortcomings and causes.
	 * @param id the inspection
	 * @param version the version that the person saw
	 * @param findings what was found
	 */
	public void find(long id, int version, Findings findings) {
		Actor actor = this.access.writer();
		Findings checked = findings.checked();
		Inspection one = seen(id, version);
		one.find(checked, actor);
		this.inspections.save(one);
	}

	/**
	 * Records the minutes; the checklist closes with its score.
	 * @param id the inspection
	 * @param version the version that the person saw
	 * @param day ngày lập biên bản, from the visit to today
	 * @throws Refusal if an item has no answer or two that contradict
	 */
	public void minutes(long id, int version, LocalDate day) {
		Actor actor = this.access.writer();
		notFuture("day", day);
		Inspection one = seen(this.inspections.findLockedById(id), version);
		if (one.request().kind() == InspectionKind.DEMOCRACY && one.state() == InspectionState.DONE) {
			InspectionSheet sheet = this.sheets.sheet(id);
			one.minutes(day, sheet.parts().isEmpty() ? null : sheet.score(), sheet.rule(), actor);
		}
		else {
			one.minutes(day, null, null, actor);
		}
		this.inspections.save(one);
	}

	/**
	 * Records the conclusion as it was signed; it is in force once a leader of the board
	 * who did not record it confirms it.
	 * @param id the inspection
	 * @param version the version that the person saw
	 * @param act number, day, signer
	 */
	public void conclude(long id, int version, SignedAct act) {
		Actor actor = this.access.writer();
		Inspection one = seen(id, version);
		one.conclude(act.checked(one.minutesOn(), this.clock.today()), actor);
		this.inspections.save(one);
	}

	/**
	 * Confirms a conclusion; from now on nothing changes.
	 * @param id the inspection
	 * @param version the version that the person saw
	 * @throws Refusal if nothing waits, or the person recorded it
	 */
	public void confirm(long id, int version) {
		Actor actor = this.access.leader();
		Inspection one = seen(id, version);
		one.confirm(this.clock.today(), actor);
		this.inspections.save(one);
	}

	/**
	 * Records a recommendation of an inspection; it is followed up with its deadline.
	 * @param id the inspection
	 * @param recommendation what, who must act, and by when
	 * @return the follow-up
	 * @throws Refusal before the visit, and once the conclusion is in force
	 */
	public long recommend(long id, Recommendation recommendation) {
		this.access.writer();
		Inspection one = this.inspections.findById(id).orElseThrow(NotPermitted::new);
		if (!one.state().held() || one.state() == InspectionState.CONCLUDED) {
			throw new Refusal(one.state().held() ? "inspection.error.concluded" : "inspection.error.not-done");
		}
		return this.followUps.record(new FollowUpRequest(FollowUpKind.RECOMMENDATION, recommendation.content(),
				recommendation.unitId(), recommendation.bodyId(), recommendation.deadline(),
				new FollowUpRequest.Origin(Inspection.SUBJECT, id, one.request().kind().name())));
	}

	/** A visit that was moved out of its phase for a reason may stay there. */
	private String fitting(InspectionRequest request, @Nullable InspectionRequest before) {
		String target = this.targets.name(request);
		InspectionRequest.PlanPhase place = request.plan();
		if (place != null) {
			InspectionPlan plan = this.plans.findById(place.planId()).orElseThrow(NotPermitted::new);
			if (plan.kind() != request.kind()) {
				throw Refusal.at("phase", "inspection.error.other-kind");
			}
			if (before == null || !before.day().equals(request.day())) {
				plan.phase(place.phase()).requireHolds(request.day());
			}
		}
		Long team = request.teamId();
		if (team != null) {
			this.teams.findById(team).orElseThrow(NotPermitted::new).requireStrangerTo(request, target);
		}
		return target;
	}

	private Inspection seen(long id, int version) {
		return seen(this.inspections.findById(id), version);
	}

	private Inspection seen(Optional<Inspection> found, int version) {
		Inspection one = found.orElseThrow(NotPermitted::new);
		one.requireVersion(version);
		return one.of(this.targets.name(one.request()));
	}

	private @Nullable LocalDate decidedOn(Inspection one) {
		return this.rights.team(one).flatMap(InspectionTeam::decidedOn).orElse(null);
	}

	private void notFuture(String field, LocalDate day) {
		if (day.isAfter(this.clock.today())) {
			throw Refusal.at(field, "inspection.error.future");
		}
	}

	/** The leader of a commune, or the people of an agency, send for their own. */
	private static boolean maySend(Actor actor, Inspection one) {
		Long body = one.bodyId();
		return (body != null) ? actor.ownBodies().contains(body)
				: one.request().target() == TargetKind.COMMUNE && actor.isFor(Role.COMMUNE_LEADER, one.unitId());
	}

	private ReadScope scope() {
		return ReadScope.of(this.access.reader());
	}

}
