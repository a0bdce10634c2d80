package vn.danvan.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.figures.PeriodRule;
import vn.danvan.workbook.SheetLine;

/**
 * Turns the lines of a file into tasks. All that is wrong with a line is noted, by the
 * rules of the form and by what a file can say and a form cannot.
 */
class TaskLines {

	/** Refusals at these fields mean nothing while the dates cannot be read. */
	private static final Set<String> BY_DATES = Set.of("startsOn", "deadline", "lead", "coordinators", "daysAfter",
			"kind");

	private static final Pattern YES = Pattern.compile("x|co|1|kenh rieng|rieng");

	private final Plan plan;

	private final TaskNames names;

	private final TaskRules.Checks checks;

	private final TaskOwners owners;

	private final ChoiceWords words = new ChoiceWords();

	private final Set<String> present;

	private final Map<String, Integer> codes = new HashMap<>();

	private final List<ImportedTask> tasks = new ArrayList<>();

	private int assignments;

	/**
	 * A reading.
	 * @param plan the plan
	 * @param names what the names stand for
	 * @param checks the rules of the plan's tasks
	 * @param present the codes that the plan has already
	 */
	TaskLines(Plan plan, TaskNames names, TaskRules.Checks checks, Set<String> present) {
		this.plan = plan;
		this.names = names;
		this.checks = checks;
		this.owners = new TaskOwners(names, checks);
		this.present = present;
	}

	/** Reads a line. */
	void read(SheetLine line) {
		Set<String> wrong = new HashSet<>();
		TaskRequest request = request(new TaskCells(line, this.words, wrong));
		code(line, request.code());
		boolean datesKnown = !wrong.contains("startsOn") && !wrong.contains("deadline");
		this.checks.each(request, (refusal) -> {
			String field = String.valueOf(refusal.field());
			if (!wrong.contains(field) && (datesKnown || !BY_DATES.contains(field))) {
				wrong.add(field);
				line.problem(TaskColumn.ofField(field).key(), refusal);
			}
		});
		List<Allotment> given = this.owners.read(line, request);
		if (line.clean()) {
			this.owners.check(line, request, given);
		}
		if (line.clean()) {
			int made = request.schedule().slots().size() * given.size();
			this.assignments += made;
			this.tasks.add(new ImportedTask(line.row(), this.checks.task(request), given,
					this.names.bodies().name(request.leadBodyId()), this.owners.text(given), target(request.goal()),
					made));
		}
	}

	List<ImportedTask> tasks() {
		return this.tasks;
	}

	int assignments() {
		return this.assignments;
	}

	private TaskRequest request(TaskCells cells) {
		LocalDate start = cells.date(TaskColumn.STARTS_ON, LocalDate.of(this.plan.year(), 1, 1));
		LocalDate deadline = cells.date(TaskColumn.DEADLINE, LocalDate.of(this.plan.year(), Month.DECEMBER, 31));
		Occurrence occurrence = cells.choice(TaskColumn.OCCURRENCE, Occurrence.class, Occurrence.ONCE);
		Schedule schedule = new Schedule(occurrence,
				cells.choice(TaskColumn.RULE, PeriodRule.class, PeriodRule.CALENDAR), cells.days(), start, deadline);
		TaskKind kind = cells.choice(TaskColumn.KIND, TaskKind.class,
				(occurrence == Occurrence.ONCE) ? TaskKind.DATED : TaskKind.PERIODIC);
		long lead = cells.name(TaskColumn.LEAD, this.names.bodies(), true).orElse(this.plan.leadBodyId());
		List<Long> coordinators = cells.names(TaskColumn.COORDINATORS, this.names.bodies());
		return new TaskRequest(content(cells), cells.text(TaskColumn.CODE), cells.text(TaskColumn.TITLE), kind, lead,
				coordinators, cells.name(TaskColumn.IN_CHARGE, this.names.people(), false).orElse(null), owedBy(cells),
				schedule, cells.text(TaskColumn.PRODUCT), goal(cells),
				cells.number(TaskColumn.WEIGHT).orElse(BigDecimal.ONE),
				YES.matcher(VietnameseText.searchKey(cells.text(TaskColumn.PRIVATE))).matches());
	}

	/** A number may stand with its word: Nội dung 3. */
	private @Nullable Long content(TaskCells cells) {
		String typed = cells.text(TaskColumn.CONTENT);
		if (typed.isEmpty()) {
			return null;
		}
		String number = VietnameseText.searchKey(typed).replaceFirst("^noi dung (so )?", "");
		return this.names.contents().find(number).or(() -> this.names.contents().find(typed)).orElseGet(() -> {
			cells.wrong(TaskColumn.CONTENT, "plan.import.error.content", typed,
					String.join(", ", this.names.contents().names()));
			return null;
		});
	}

	/** What is not said follows from those that are named. */
	private OwedBy owedBy(TaskCells cells) {
		List<String> named = TaskOwners.pieces(cells.line().block(TaskColumn.OWNERS.key()));
		boolean bodiesOnly = named.stream().allMatch((one) -> this.names.bodies().find(one).isPresent());
		boolean noBody = named.stream().noneMatch((one) -> this.names.bodies().find(one).isPresent());
		OwedBy implied = bodiesOnly ? OwedBy.BODIES : noBody ? OwedBy.COMMUNES : OwedBy.BOTH;
		return cells.choice(TaskColumn.OWED_BY, OwedBy.class, implied);
	}

	private static Goal goal(TaskCells cells) {
		List<String> milestones = TaskOwners.pieces(cells.block(TaskColumn.MILESTONES));
		BigDecimal target = cells.number(TaskColumn.TARGET).orElse(null);
		BigDecimal each = cells.number(TaskColumn.TARGET_EACH).orElse(null);
		return new Goal(
				cells.choice(TaskColumn.MEASURE, Measure.class,
						milestones.isEmpty() ? Measure.QUANTITY : Measure.MILESTONES),
				cells.choice(TaskColumn.DIRECTION, Direction.class,
						(target != null || each != null) ? Direction.AT_LEAST : Direction.NONE),
				target, each, cells.text(TaskColumn.UNIT), milestones);
	}

	private void code(SheetLine line, String code) {
		if (code.isEmpty()) {
			return;
		}
		Integer first = this.codes.putIfAbsent(code, line.row());
		if (first != null) {
			line.problem(TaskColumn.CODE.key(), "plan.import.error.code-twice", code, String.valueOf(first));
		}
		else if (this.present.contains(code)) {
			line.problem(TaskColumn.CODE.key(), "plan.error.code-taken", code);
		}
	}

	private static String target(Goal goal) {
		if (goal.measure() == Measure.MILESTONES) {
			return Messages.text("plan.import.milestones", goal.milestones().size());
		}
		BigDecimal aim = (goal.target() != null) ? goal.target() : goal.targetEach();
		if (aim == null) {
			return goal.unit();
		}
		String text = goal.direction().sign() + VietnameseNumbers.format(aim) + " " + goal.unit();
		return (goal.target() != null) ? text : Messages.text("plan.target-each", text);
	}

}
