package vn.danvan.inspection;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.danvan.base.Refusal;
import vn.danvan.base.time.BusinessClock;

/**
 * Brings together what documents and prints say of plans, phases and years, in a constant
 * number of statements.
 */
@Component
class PaperFacts {

	private final InspectionPlanService plans;

	private final InspectionQueries inspections;

	private final PaperQueries queries;

	private final PictureQueries pictures;

	private final TeamRepository teams;

	private final ChecklistRepository checklists;

	private final ChecklistItems items;

	private final BusinessClock clock;

	PaperFacts(InspectionPlanService plans, InspectionQueries inspections, PaperQueries queries,
			PictureQueries pictures, TeamRepository teams, ChecklistRepository checklists, ChecklistItems items,
			BusinessClock clock) {
		this.plans = plans;
		this.inspections = inspections;
		this.queries = queries;
		this.pictures = pictures;
		this.teams = teams;
		this.checklists = checklists;
		this.items = items;
		this.clock = clock;
	}

	InspectionPlanDetails details(long planId) {
		return this.plans.get(planId);
	}

	/** The schedule of a plan that this person may read. */
	PlanSchedule schedule(long planId) {
		return schedule(planId, details(planId).request());
	}

	private PlanSchedule schedule(long planId, InspectionPlanRequest plan) {
		return new PlanSchedule(plan,
				IntStream.range(0, plan.phases().size())
					.mapToObj((phase) -> this.inspections.ofPhase(planId, phase, 0, Integer.MAX_VALUE))
					.toList(),
				this.queries.places(planId));
	}

	List<OpenRecommendation> open(long planId) {
		return this.queries.open(planId);
	}

	PlanFacts plan(long planId) {
		InspectionPlanDetails details = details(planId);
		PlanSchedule schedule = schedule(planId, details.request());
		List<Long> ids = this.queries.teams(planId);
		List<TeamRequest> named = ids.isEmpty() ? List.of()
				: this.teams.findByIdIn(ids).stream().map(InspectionTeam::request).toList();
		return new PlanFacts(schedule, details.row().sample(), named, parts(schedule));
	}

	/** A phase of a plan, or the year in which its kind was inspected. */
	Round round(InspectionPlanDetails plan, @Nullable Integer phase) {
		InspectionPlanRequest request = plan.request();
		LocalDate today = this.clock.today();
		if (phase == null) {
			return new Round(request.kind(), request.year(), null,
					this.queries.ofYear(request.kind(), request.year(), today));
		}
		if (phase < 0 || phase >= request.phases().size()) {
			throw Refusal.at("phase", "inspection.error.no-such-phase");
		}
		return new Round(request.kind(), request.year(), request.phases().get(phase),
				this.queries.ofPhase(plan.row().id(), phase, today));
	}

	/** What units miss most often; what two checklists ask alike counts together. */
	List<FrequentShortcoming> shortcomings(Round round, int limit) {
		Map<List<String>, FrequentShortcoming> alike = new LinkedHashMap<>();
		this.pictures.shortcomings(ids(round), Integer.MAX_VALUE)
			.forEach((one) -> alike.merge(List.of(one.title(), one.basis()), one,
					(two, three) -> new FrequentShortcoming(two.basis(), two.code(), two.title(),
							two.missed() + three.missed(), two.partly() + three.partly(),
							two.asked() + three.asked())));
		return alike.values()
			.stream()
			.sorted(Comparator.comparingInt((FrequentShortcoming one) -> one.missed() * 2 + one.partly()).reversed())
			.limit(limit)
			.toList();
	}

	Map<ConductCount, Integer> counts(Round round) {
		return this.queries.counts(ids(round));
	}

	/** The parts of the checklists that judge the planned units, one mention each. */
	private Map<TargetKind, List<String>> parts(PlanSchedule schedule) {
		InspectionPlanRequest plan = schedule.plan();
		LocalDate from = plan.periodFrom();
		Map<TargetKind, List<String>> parts = new EnumMap<>(TargetKind.class);
		if (plan.kind() == InspectionKind.DEMOCRACY && from != null) {
			for (TargetKind target : schedule.kinds()) {
				List<Long> ids = this.checklists.inUse(target, from, plan.periodUntil())
					.stream()
					.map(Checklist::id)
					.toList();
				Map<Long, List<ChecklistItem>> known = this.items.of(ids);
				parts.put(target,
						ids.stream()
							.flatMap((id) -> known.getOrDefault(id, List.of()).stream())
							.map(ChecklistItem::part)
							.distinct()
							.toList());
			}
		}
		return parts;
	}

	private static List<Long> ids(Round round) {
		return round.held().stream().map(RoundRow::id).toList();
	}

}
