package vn.danvan.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.danvan.account.AccountDirectory;
import vn.danvan.base.Refusal;
import vn.danvan.base.TextRules;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.figures.PeriodRule;
import vn.danvan.organisation.BodyName;
import vn.danvan.organisation.Organisation;
import vn.danvan.organisation.UnitName;
import vn.danvan.programme.ContentItem;
import vn.danvan.programme.ProgrammeService;

/** Makes the checks of the tasks of one plan. */
@Component
class TaskRules {

	private static final BigDecimal WEIGHT_MAX = BigDecimal.valueOf(TaskRequest.WEIGHT_MAX);

	private final Organisation organisation;

	private final ProgrammeService programmes;

	private final AccountDirectory directory;

	TaskRules(Organisation organisation, ProgrammeService programmes, AccountDirectory directory) {
		this.organisation = organisation;
		this.programmes = programmes;
		this.directory = directory;
	}

	/**
	 * The checks for a plan. They look up the days on which units and bodies change, and
	 * the programme, once only, so that thousands of tasks can be checked.
	 * @param plan the plan
	 * @return its checks
	 */
	Checks of(Plan plan) {
		return new Checks(plan);
	}

	/** Checks tasks and allotments of one plan, field by field. */
	final class Checks {

		private final Plan plan;

		private final Map<LocalDate, Map<Long, String>> bodies = new HashMap<>();

		private final Map<LocalDate, Set<Long>> communes = new HashMap<>();

		private final TreeSet<LocalDate> changes = new TreeSet<>();

		private @Nullable Set<Long> contents;

		private final Set<Long> knownPeople = new HashSet<>();

		private Checks(Plan plan) {
			this.plan = plan;
		}

		/**
		 * Checks what was written of a task.
		 * @param request what was written
		 * @return the same, its texts normalised
		 * @throws Refusal at the field that is wrong
		 */
		TaskRequest task(TaskRequest request) {
			rules(request).forEach(Runnable::run);
			return normalised(request);
		}

		/**
		 * Checks each rule for itself, so that all that is wrong can be said at once.
		 * @param request what was written
		 * @param refused hears every refusal
		 */
		void each(TaskRequest request, Consumer<Refusal> refused) {
			for (Runnable rule : rules(request)) {
				try {
					rule.run();
				}
				catch (Refusal refusal) {
					refused.accept(refusal);
				}
			}
		}

		private List<Runnable> rules(TaskRequest request) {
			Schedule schedule = request.schedule();
			Goal goal = request.goal();
			return List.of(() -> within("startsOn", schedule.startsOn(), "plan.error.start-outside-year"),
					() -> within("deadline", schedule.deadline(), "plan.error.deadline-outside-year"),
					() -> periods(schedule), () -> kind(request), () -> lead(request), () -> coordinators(request),
					() -> inCharge(request.inChargeId()), () -> weight(request.weight()), () -> content(request),
					() -> code(request), () -> title(request), () -> product(request),
					() -> positive("target", goal.target()), () -> positive("targetEach", goal.targetEach()),
					() -> milestones(goal), () -> unit(goal));
		}

		private TaskRequest normalised(TaskRequest request) {
			Goal goal = request.goal();
			return new TaskRequest(request.contentId(), code(request), title(request), request.kind(),
					request.leadBodyId(),
					request.coordinators().stream().filter((body) -> body != request.leadBodyId()).distinct().toList(),
					request.inChargeId(), request.owedBy(), request.schedule(), product(request),
					new Goal(goal.measure(), goal.direction(), goal.target(), goal.targetEach(), unit(goal),
							milestones(goal)),
					request.weight(), request.privateChannel());
		}

		/**
		 * Checks to whom a task is given, and that all of them exist when it is due.
		 * @param request the task
		 * @param allotments communes and bodies
		 */
		void given(TaskRequest request, Collection<Allotment> allotments) {
			allotments(request, allotments);
			request.schedule()
				.slots()
				.forEach(
						(slot) -> allotments.forEach((one) -> owner(one.ownerId(), request.owedBy(), slot.deadline())));
		}

		/**
		 * Checks the own targets and deadlines of those to whom a task is given.
		 * @param request the task
		 * @param allotments communes and bodies
		 */
		void allotments(TaskRequest request, Collection<Allotment> allotments) {
			for (Allotment one : allotments) {
				positive("target", one.target());
				LocalDate own = one.deadline();
				if (own != null) {
					if (request.schedule().occurrence() != Occurrence.ONCE) {
						throw Refusal.at("deadline", "plan.error.own-deadline-periodic");
					}
					within("deadline", own, "plan.error.deadline-outside-year");
					if (own.isBefore(request.schedule().startsOn())) {
						throw Refusal.at("deadline", "plan.error.deadline-before-start");
					}
				}
			}
		}

		/**
		 * Says whether an owner is one of the bodies of the district.
		 * @param owner a commune or a body
		 * @param day the day
		 * @return true for a body
		 */
		boolean isBody(long owner, LocalDate day) {
			return bodies(day).containsKey(owner);
		}

		/**
		 * Insists that an owner exists on a day and may owe the task.
		 * @param owner a commune or a body
		 * @param owedBy who may owe it
		 * @param day the day
		 */
		void owner(long owner, OwedBy owedBy, LocalDate day) {
			boolean body = isBody(owner, day);
			if (!(body ? owedBy.bodies() : owedBy.communes() && communes(day).contains(owner))) {
				throw Refusal.at("owners", "plan.error.owner-gone");
			}
		}

		private void periods(Schedule schedule) {
			if (schedule.deadline().isBefore(schedule.startsOn())) {
				throw Refusal.at("deadline", "plan.error.deadline-before-start");
			}
			if (schedule.daysAfter() < 0 || schedule.daysAfter() > Schedule.DAYS_AFTER_MAX
					|| schedule.rule() == PeriodRule.OWN) {
				throw Refusal.at("daysAfter", "plan.error.days-after", Schedule.DAYS_AFTER_MAX);
			}
			if (schedule.slots().isEmpty()) {
				throw Refusal.at("deadline", "plan.error.no-occurrence");
			}
		}

		private void within(String field, LocalDate day, String key) {
			if (day.getYear() != this.plan.year()) {
				throw Refusal.at(field, key, String.valueOf(this.plan.year()));
			}
		}

		private static void kind(TaskRequest request) {
			boolean periodic = request.schedule().occurrence() != Occurrence.ONCE;
			if (periodic != (request.kind() == TaskKind.PERIODIC)) {
				throw Refusal.at("kind", periodic ? "plan.error.kind-periodic" : "plan.error.kind-once");
			}
		}

		private void lead(TaskRequest request) {
			LocalDate deadline = request.schedule().deadline();
			if (!bodies(deadline).containsKey(request.leadBodyId())) {
				throw Refusal.at("lead", "plan.error.lead-gone", name(request.leadBodyId()),
						VietnameseDates.screen(deadline));
			}
		}

		private void coordinators(TaskRequest request) {
			LocalDate deadline = request.schedule().deadline();
			for (Long coordinator : request.coordinators()) {
				if (!bodies(deadline).containsKey(coordinator)) {
					throw Refusal.at("coordinators", "plan.error.coordinator-gone", name(coordinator),
							VietnameseDates.screen(deadline));
				}
			}
		}

		private void inCharge(@Nullable Long person) {
			if (person != null && this.knownPeople.add(person)
					&& TaskRules.this.directory.names(List.of(person)).isEmpty()) {
				throw Refusal.at("inCharge", "plan.error.person-unknown");
			}
		}

		private void content(TaskRequest request) {
			if (request.contentId() != null && !contents().contains(request.contentId())) {
				throw Refusal.at("content", "plan.error.content-unknown");
			}
		}

		private static String code(TaskRequest request) {
			return TextRules.title("code", request.code(), TaskRequest.CODE_MAX);
		}

		private static String title(TaskRequest request) {
			return TextRules.title("title", request.title(), PlanRequest.TITLE_MAX);
		}

		private static String product(TaskRequest request) {
			return TextRules.optional("product", request.product(), PlanRequest.TITLE_MAX);
		}

		private static String unit(Goal goal) {
			return TextRules.optional("targetUnit", goal.unit(), Goal.UNIT_MAX);
		}

		private String name(long body) {
			return TaskRules.this.organisation.body(body, LocalDate.of(this.plan.year(), 1, 1))
				.map(BodyName::name)
				.orElse("");
		}

		private static List<String> milestones(Goal goal) {
			List<String> milestones = (goal.measure() != Measure.MILESTONES) ? List.of()
					: goal.milestones()
						.stream()
						.filter((one) -> !one.isBlank())
						.map((one) -> TextRules.title("milestones", one, Goal.MILESTONE_MAX))
						.toList();
			if (goal.measure() == Measure.MILESTONES
					&& (milestones.size() < Goal.MILESTONES_MIN || milestones.size() > Goal.MILESTONES_MAX)) {
				throw Refusal.at("milestones", "plan.error.milestones", Goal.MILESTONES_MIN, Goal.MILESTONES_MAX);
			}
			return milestones;
		}

		private static void weight(BigDecimal weight) {
			if (weight.signum() <= 0 || weight.compareTo(WEIGHT_MAX) > 0 || weight.stripTrailingZeros().scale() > 2) {
				throw Refusal.at("weight", "plan.error.weight", TaskRequest.WEIGHT_MAX);
			}
		}

		private static void positive(String field, @Nullable BigDecimal value) {
			if (value != null && (value.signum() <= 0 || value.compareTo(ProgressEntry.QUANTITY_MAX) > 0
					|| value.stripTrailingZeros().scale() > 2)) {
				throw Refusal.at(field, "plan.error.target");
			}
		}

		private Map<Long, String> bodies(LocalDate day) {
			return this.bodies.computeIfAbsent(lastChange(day),
					(one) -> TaskRules.this.organisation.bodies(this.plan.districtId(), one)
						.stream()
						.collect(Collectors.toMap(BodyName::id, BodyName::name)));
		}

		private Set<Long> communes(LocalDate day) {
			return this.communes.computeIfAbsent(lastChange(day),
					(one) -> TaskRules.this.organisation.communes(this.plan.districtId(), one)
						.stream()
						.map(UnitName::id)
						.collect(Collectors.toSet()));
		}

		/** The last day, at the latest this one, on which a unit or body changed. */
		private LocalDate lastChange(LocalDate day) {
			if (this.changes.isEmpty()) {
				LocalDate first = LocalDate.of(this.plan.year(), 1, 1);
				this.changes.add(first);
				this.changes.addAll(TaskRules.this.organisation.changes(first, first.plusYears(2)));
			}
			LocalDate last = this.changes.floor(day);
			return (last != null && day.getYear() <= this.plan.year() + 1) ? last : day;
		}

		private Set<Long> contents() {
			if (this.contents == null) {
				Long programme = this.plan.row().programmeId();
				this.contents = (programme == null) ? Set.of()
						: TaskRules.this.programmes.get(programme)
							.contents()
							.stream()
							.map(ContentItem::id)
							.collect(Collectors.toSet());
			}
			return this.contents;
		}

	}

}
