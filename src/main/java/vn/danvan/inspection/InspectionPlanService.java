package vn.danvan.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.Refusal;
import vn.danvan.base.SampleData;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.security.Role;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.calendar.WorkCalendar;
import vn.danvan.calendar.WorkingDays;
import vn.danvan.organisation.BodyPurpose;
import vn.danvan.organisation.Organisation;

/**
 * Plans a year of inspections: phases, units that were not inspected for longest first,
 * days that suit the teams; and shows what collides.
 */
@Service
@Transactional
public class InspectionPlanService {

	private final InspectionPlanRepository plans;

	private final InspectionQueries inspections;

	private final InspectionPlanQueries queries;

	private final InspectionService service;

	private final TeamRepository teams;

	private final Organisation organisation;

	private final WorkingDays workingDays;

	private final InspectionAccess access;

	private final BusinessClock clock;

	private final SampleData sample;

	InspectionPlanService(InspectionPlanRepository plans, InspectionQueries inspections, InspectionPlanQueries queries,
			InspectionService service, TeamRepository teams, Organisation organisation, WorkingDays workingDays,
			InspectionAccess access, BusinessClock clock, SampleData sample) {
		this.plans = plans;
		this.inspections = inspections;
		this.queries = queries;
		this.service = service;
		this.teams = teams;
		this.organisation = organisation;
		this.workingDays = workingDays;
		this.access = access;
		this.clock = clock;
		this.sample = sample;
	}

	/**
	 * All plans, latest year first.
	 * @return the plans
	 */
	@Transactional(readOnly = true)
	public List<InspectionPlanRow> list() {
		Actor actor = this.access.districtReader();
		return this.plans.findAllByOrderByYearDescKindAsc().stream().map((plan) -> row(plan, actor)).toList();
	}

	/**
	 * One plan, in a constant number of statements.
	 * @param id the plan
	 * @return its page
	 */
	@Transactional(readOnly = true)
	public InspectionPlanDetails get(long id) {
		Actor actor = this.access.districtReader();
		InspectionPlan plan = found(id);
		InspectionPlanRequest request = plan.request();
		Map<Integer, Integer> visits = this.inspections.byPhase(id);
		List<Clashes.Slot> slots = this.queries.slots(request.firstDay(), request.lastDay().plusDays(1));
		Map<Long, Set<Clash>> clashes = Clashes.among(slots);
		clashes.keySet().retainAll(Clashes.ofPlan(id, slots));
		return new InspectionPlanDetails(row(plan, actor), plan.version(), request,
				IntStream.range(0, request.phases().size()).mapToObj((i) -> visits.getOrDefault(i, 0)).toList(),
				clashes, this.queries.carriedIn(id, plan.year()), InspectionAccess.writes(actor));
	}

	/**
	 * The inspections of a phase, in the order of the schedule; those called off among
	 * them.
	 * @param id the plan
	 * @param phase the position of the phase, from 0
	 * @param offset how many to pass over
	 * @param limit how many at the most
	 * @return the inspections
	 */
	@Transactional(readOnly = true)
	public List<InspectionRow> visits(long id, int phase, int offset, int limit) {
		this.access.districtReader();
		return this.inspections.ofPhase(id, phase, offset, limit);
	}

	/**
	 * Begins a plan.
	 * @param request what is planned
	 * @return its id
	 * @throws Refusal if the year has a plan of that kind
	 */
	public long draft(InspectionPlanRequest request) {
		Actor actor = this.access.writer();
		InspectionPlanRequest checked = request.checked();
		if (this.plans.findByKindAndYear(checked.kind(), checked.year()).isPresent()) {
			throw Refusal.at("year", "inspection.error.plan-exists", String.valueOf(checked.year()));
		}
		return this.plans.saveAndFlush(InspectionPlan.draft(checked, this.sample.active(), actor)).id();
	}

	/**
	 * Changes a plan that was not issued.
	 * @param id the plan
	 * @param version the version that the person saw
	 * @param request what is planned; kind and year stay
	 * @throws Refusal if a phase with inspections is dropped
	 */
	public void revise(long id, int version, InspectionPlanRequest request) {
		Actor actor = this.access.writer();
		InspectionPlan plan = seen(id, version);
		plan.revise(request.checked(), this.queries.lastPhase(id), actor);
		this.plans.saveAndFlush(plan);
	}

	/**
	 * Records the plan as it was signed.
	 * @param id the plan
	 * @param version the version that the person saw
	 * @param act number, day, signer
	 */
	public void issued(long id, int version, SignedAct act) {
		Actor actor = this.access.writer();
		InspectionPlan plan = seen(id, version);
		plan.issued(act.checked(null, this.clock.today()), actor);
		this.plans.saveAndFlush(plan);
	}

	/**
	 * Confirms that the plan is issued; its phases do not change any more.
	 * @param id the plan
	 * @param version the version that the person saw
	 * @throws Refusal if nothing waits, or the person recorded it
	 */
	public void confirm(long id, int version) {
		Actor actor = this.access.leader();
		InspectionPlan plan = seen(id, version);
		plan.confirm(this.clock.today(), actor);
		this.plans.saveAndFlush(plan);
	}

	/**
	 * Throws a plan away that holds no inspection and was not issued.
	 * @param id the plan
	 * @param version the version that the person saw
	 */
	public void discard(long id, int version) {
		Actor actor = this.access.writer();
		InspectionPlan plan = seen(id, version);
		if (this.queries.lastPhase(id) >= 0) {
			throw new Refusal("inspection.error.plan-used");
		}
		plan.discard(actor);
		this.plans.saveAndFlush(plan);
		this.plans.delete(plan);
	}

	/**
	 * The units that a plan may still take in: never inspected first, then those that
	 * were not inspected for longest, with what they have left open.
	 * @param id the plan
	 * @param target loại đơn vị
	 * @return the units
	 */
	@Transactional(readOnly = true)
	public List<Candidate> candidates(long id, TargetKind target) {
		this.access.writer();
		InspectionPlan plan = found(id);
		LocalDate today = this.clock.today();
		long district = this.organisation.holder(BodyPurpose.MASS_MOBILISATION, today).unitId();
		return switch (target) {
			case COMMUNE -> this.queries.communes(plan.kind(), district, today, id);
			case AGENCY -> this.queries.agencies(plan.kind(), district, today, id);
			case ENTERPRISE -> this.queries.enterprises(plan.kind(), district, today, id);
		};
	}

	/**
	 * Puts units on the calendar of a phase, each on the next working day on which nobody
	 * of the team is elsewhere; all or none.
	 * @param id the plan
	 * @param scheduling phase, team, units
	 * @return how many visits were planned
	 * @throws Refusal if the phase is too short for them, a member works in a unit, or
	 * somebody else has planned a unit meanwhile
	 */
	public int schedule(long id, Scheduling scheduling) {
		this.access.writer();
		InspectionPlan plan = this.plans.findLockedById(id).orElseThrow(NotPermitted::new);
		requireNotPlanned(plan, scheduling.units());
		Phase phase = plan.phase(scheduling.phase());
		InspectionPlanRequest request = plan.request();
		Set<String> people = people(scheduling.teamId());
		Map<LocalDate, List<Session>> taken = taken(people, phase);
		LocalDate day = (scheduling.firstDay() != null) ? scheduling.firstDay() : phase.openFrom(this.clock.today());
		phase.requireHolds(day);
		WorkCalendar calendar = this.workingDays.calendar();
		for (Candidate unit : scheduling.units()) {
			@Nullable Session session = null;
			while (session == null) {
				if (day.isAfter(phase.lastDay())) {
					throw Refusal.at("units", "inspection.error.phase-full", phase.title(), unit.name());
				}
				session = calendar.working(day) ? free(taken.getOrDefault(day, List.of()), scheduling.halfDays())
						: null;
				if (session == null) {
					day = day.plusDays(1);
				}
			}
			taken.computeIfAbsent(day, (key) -> new ArrayList<>()).add(session);
			boolean enterprise = unit.target() == TargetKind.ENTERPRISE;
			this.service.plan(new InspectionRequest(plan.kind(), unit.target(), unit.unitId(), unit.bodyId(),
					enterprise ? unit.name() : "", false, new InspectionRequest.PlanPhase(id, scheduling.phase()),
					scheduling.teamId(), day, session, "", request.periodFrom(), request.periodLast()));
		}
		return scheduling.units().size();
	}

	/**
	 * The inspections of a span of days with what collides, in three statements.
	 * @param from the first day
	 * @param until the first day after it
	 * @return in the order of the days
	 */
	@Transactional(readOnly = true)
	public List<CalendarEntry> calendar(LocalDate from, LocalDate until) {
		this.access.districtReader();
		List<Clashes.Slot> slots = this.queries.slots(from, until);
		Map<Long, String> places = new HashMap<>();
		slots.forEach((slot) -> places.put(slot.id(), slot.place()));
		Map<Long, Set<Clash>> clashes = Clashes.among(slots);
		return this.inspections.between(from, until)
			.stream()
			.map((row) -> new CalendarEntry(row, Objects.requireNonNullElse(places.get(row.id()), ""),
					clashes.getOrDefault(row.id(), Set.of())))
			.toList();
	}

	private void requireNotPlanned(InspectionPlan plan, List<Candidate> units) {
		Map<TargetKind, List<Candidate>> byKind = units.stream().collect(Collectors.groupingBy(Candidate::target));
		byKind.forEach((target, chosen) -> {
			List<Candidate> left = candidates(plan.id(), target);
			chosen.stream().filter((unit) -> left.stream().noneMatch(unit::same)).findFirst().ifPresent((unit) -> {
				throw Refusal.at("units", "inspection.error.already-planned", unit.name());
			});
		});
	}

	private Set<String> people(long team) {
		Set<String> people = new HashSet<>();
		this.teams.findById(team)
			.orElseThrow(NotPermitted::new)
			.request()
			.members()
			.forEach((member) -> people.add(member.personKey()));
		return people;
	}

	private Map<LocalDate, List<Session>> taken(Set<String> people, Phase phase) {
		Map<LocalDate, List<Session>> taken = new HashMap<>();
		for (Clashes.Slot slot : this.queries.slots(phase.fromDay(), phase.lastDay().plusDays(1))) {
			if (slot.people().keySet().stream().anyMatch(people::contains)) {
				taken.computeIfAbsent(slot.day(), (day) -> new ArrayList<>()).add(slot.session());
			}
		}
		return taken;
	}

	private static @Nullable Session free(List<Session> taken, boolean halfDays) {
		for (Session session : halfDays ? List.of(Session.MORNING, Session.AFTERNOON) : List.of(Session.DAY)) {
			if (taken.stream().noneMatch(session::meets)) {
				return session;
			}
		}
		return null;
	}

	private InspectionPlanRow row(InspectionPlan plan, Actor actor) {
		return new InspectionPlanRow(plan.id(), plan.kind(), plan.year(), plan.request().title(),
				plan.issue().state(actor, actor.is(Role.BOARD_LEADER)), plan.sample());
	}

	private InspectionPlan seen(long id, int version) {
		InspectionPlan plan = found(id);
		plan.requireVersion(version);
		return plan;
	}

	private InspectionPlan found(long id) {
		return this.plans.findById(id).orElseThrow(NotPermitted::new);
	}

}
