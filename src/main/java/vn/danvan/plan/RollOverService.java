package vn.danvan.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.Refusal;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.organisation.Organisation;
import vn.danvan.programme.ContentItem;
import vn.danvan.programme.ProgrammeService;

/**
 * Fills a draft plan from what is there: the contents of its programme, or the plan of an
 * earlier year. All or nothing.
 */
@Service
@Transactional
public class RollOverService {

	private final PlanRepository plans;

	private final DraftPlans drafts;

	private final TaskRepository tasks;

	private final Spreading spreading;

	private final TaskRules rules;

	private final RollOverQueries queries;

	private final ProgrammeService programmes;

	private final Organisation organisation;

	private final PlanAccess access;

	RollOverService(PlanRepository plans, DraftPlans drafts, TaskRepository tasks, Spreading spreading, TaskRules rules,
			RollOverQueries queries, ProgrammeService programmes, Organisation organisation, PlanAccess access) {
		this.plans = plans;
		this.drafts = drafts;
		this.tasks = tasks;
		this.spreading = spreading;
		this.rules = rules;
		this.queries = queries;
		this.programmes = programmes;
		this.organisation = organisation;
		this.access = access;
	}

	/**
	 * The tasks of an earlier plan that may go over.
	 * @param planId the new plan, a draft
	 * @param previousId the earlier plan
	 * @return its tasks by code, with their deadlines shifted into the new year
	 */
	@Transactional(readOnly = true)
	public List<RollOverRow> candidates(long planId, long previousId) {
		this.access.writer();
		return this.queries.tasks(previousId, plan(planId).year() - plan(previousId).year());
	}

	/**
	 * Takes tasks of an earlier plan over, their dates shifted by the years between.
	 * Communes that were merged since are replaced by their successors.
	 * @param planId the new plan, a draft
	 * @param previousId the earlier plan
	 * @param choice what of each task goes over; tasks that it does not name do not
	 * @return how many tasks were written
	 */
	public int take(long planId, long previousId, Map<Long, Carry> choice) {
		Actor actor = this.access.writer();
		Plan plan = this.drafts.hold(planId);
		Plan previous = plan(previousId);
		int years = plan.year() - previous.year();
		if (years < 1) {
			throw new Refusal("plan.error.roll-over-year");
		}
		if (previous.row().state() != PlanState.ISSUED) {
			throw new Refusal("plan.error.roll-over-draft");
		}
		Map<Long, List<RollOverQueries.Left>> left = this.queries.left(previousId);
		Successors successors = new Successors(this.organisation.successions());
		Map<Long, Long> contents = contents(previous, plan);
		TaskRules.Checks checks = this.rules.of(plan);
		plan.follows(previous);
		this.plans.save(plan);
		int written = 0;
		for (RollOverRow row : this.queries.tasks(previousId, years)) {
			Carry carry = choice.getOrDefault(row.taskId(), Carry.NOTHING);
			if (carry != Carry.NOTHING) {
				PlanTask before = this.tasks.findById(row.taskId()).orElseThrow(NotPermitted::new);
				List<Allotment> given = allotments(before, left.getOrDefault(row.taskId(), List.of()), carry,
						successors, row.newDeadline());
				try {
					write(plan, before, moved(before.request(), previous.year(), plan.year(), contents), given, checks,
							actor);
				}
				catch (Refusal refusal) {
					throw new Refusal("plan.error.roll-over-task", row.code(),
							Objects.requireNonNullElse(refusal.getMessage(), ""));
				}
				written++;
			}
		}
		if (written == 0) {
			throw new Refusal("plan.error.roll-over-nothing");
		}
		return written;
	}

	/**
	 * Writes one task for each content of the plan's programme that has none yet, to be
	 * completed by hand.
	 * @param planId the plan, a draft with a programme
	 * @return how many tasks were written
	 */
	public int fromContents(long planId) {
		Actor actor = this.access.writer();
		Plan plan = this.drafts.hold(planId);
		Long programme = plan.row().programmeId();
		if (programme == null) {
			throw new Refusal("plan.error.no-programme");
		}
		TaskRules.Checks checks = this.rules.of(plan);
		int written = 0;
		for (ContentItem content : this.programmes.get(programme).contents()) {
			String code = "ND%02d".formatted(content.number());
			if (!this.tasks.existsByPlanIdAndContentId(planId, content.id())
					&& !this.tasks.existsByPlanIdAndCode(planId, code)) {
				TaskRequest request = new TaskRequest(content.id(), code, content.title(), TaskKind.ONGOING,
						plan.leadBodyId(), List.of(), null, OwedBy.BODIES,
						Schedule.once(LocalDate.of(plan.year(), 1, 1), LocalDate.of(plan.year(), 12, 15)), "",
						Goal.judged(), BigDecimal.ONE, false);
				write(plan, null, request, Allotment.plain(List.of(plan.leadBodyId())), checks, actor);
				written++;
			}
		}
		if (written == 0) {
			throw new Refusal("plan.error.contents-covered");
		}
		return written;
	}

	private void write(Plan plan, @Nullable PlanTask before, TaskRequest request, List<Allotment> given,
			TaskRules.Checks checks, Actor actor) {
		TaskRequest checked = checks.task(request);
		if (this.tasks.existsByPlanIdAndCode(plan.id(), checked.code())) {
			throw Refusal.at("code", "plan.error.code-taken", checked.code());
		}
		PlanTask task = PlanTask.write(plan.id(), checked, actor);
		if (before != null) {
			task.follows(before.id());
		}
		this.spreading.spread(plan, this.tasks.save(task), given, checks, Spreading.TakenOff.DELETED);
	}

	/**
	 * Dates move by the years between; where the title names the year of its plan, it
	 * names the new one.
	 */
	private static TaskRequest moved(TaskRequest request, int from, int to, Map<Long, Long> contents) {
		Long content = (request.contentId() != null) ? contents.get(request.contentId()) : null;
		String title = request.title().replaceAll("(?<![\\d/-])" + from + "(?![\\d/-])", String.valueOf(to));
		return new TaskRequest(content, request.code(), title, request.kind(), request.leadBodyId(),
				request.coordinators(), request.inChargeId(), request.owedBy(), request.schedule().shifted(to - from),
				request.product(), request.goal(), request.weight(), request.privateChannel());
	}

	private static List<Allotment> allotments(PlanTask task, List<RollOverQueries.Left> left, Carry carry,
			Successors successors, LocalDate deadline) {
		boolean rest = carry == Carry.UNFINISHED && task.occurrence() == Occurrence.ONCE
				&& task.measure() == Measure.QUANTITY && task.direction() != Direction.AT_MOST;
		Map<Long, Allotment> given = new HashMap<>();
		for (RollOverQueries.Left one : left) {
			if (carry == Carry.WHOLE || one.unfinished()) {
				BigDecimal own = (rest && one.rest() != null) ? one.rest() : one.ownTarget();
				long owner = successors.of(one.owner(), deadline);
				given.merge(owner, new Allotment(owner, own, null),
						(first, second) -> new Allotment(owner, null, null));
			}
		}
		return given.values().stream().sorted(java.util.Comparator.comparingLong(Allotment::ownerId)).toList();
	}

	/**
	 * The contents of the new plan's programme, by those of the earlier with their
	 * number.
	 */
	private Map<Long, Long> contents(Plan previous, Plan plan) {
		Long before = previous.row().programmeId();
		Long now = plan.row().programmeId();
		if (before == null || now == null) {
			return Map.of();
		}
		Map<Integer, Long> numbered = this.programmes.get(now)
			.contents()
			.stream()
			.collect(Collectors.toMap(ContentItem::number, ContentItem::id));
		return this.programmes.get(before)
			.contents()
			.stream()
			.filter((item) -> numbered.containsKey(item.number()))
			.collect(Collectors.toMap(ContentItem::id, (item) -> numbered.get(item.number())));
	}

	private Plan plan(long id) {
		return this.plans.findById(id).orElseThrow(NotPermitted::new);
	}

}
