package vn.danvan.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.workbook.SheetLine;

/**
 * Compares the lines of a file with what is stored, through the rules of the form.
 */
class WorkLines {

	/** Numbers parted by commas, semicolons, full stops, or blanks. */
	private static final Pattern MILESTONES = Pattern.compile("\\d{1,4}(\\s*[;,.\\s]\\s*\\d{1,4})*");

	private final Map<Long, Assignment> present;

	private final Map<Long, String> names;

	private final LocalDate today;

	private final Map<Long, Integer> rows = new HashMap<>();

	private final List<WorkFileLine> lines = new ArrayList<>();

	private int unchanged;

	/**
	 * A comparison.
	 * @param present the person's own assignments, by id
	 * @param names who entered them last
	 * @param today the business day
	 */
	WorkLines(Map<Long, Assignment> present, Map<Long, String> names, LocalDate today) {
		this.present = present;
		this.names = names;
		this.today = today;
	}

	/** Compares a line; the key is null where the line has none. */
	void read(@Nullable WorkKey key, SheetLine line) {
		Integer twin = (key != null) ? this.rows.putIfAbsent(key.id(), line.row()) : null;
		if (key == null) {
			line.problem(WorkColumn.CODE.key(), "plan.work-file.error.no-key");
		}
		else if (twin != null) {
			line.problem(WorkColumn.CODE.key(), "plan.work-file.error.twice", String.valueOf(twin));
		}
		else {
			compare(key, line);
		}
	}

	private void compare(WorkKey key, SheetLine line) {
		Assignment assignment = this.present.get(key.id());
		if (assignment == null) {
			line.problem(WorkColumn.CODE.key(), "plan.work-file.error.unknown");
			return;
		}
		PlanTask task = assignment.task();
		if (!task.code().equals(line.text(WorkColumn.CODE.key()))) {
			line.problem(WorkColumn.CODE.key(), "plan.work-file.error.code", task.code());
			return;
		}
		ProgressEntry entry = entry(line, task);
		check(line, entry, task);
		List<WorkFileLine.Change> changes = line.clean() ? changes(assignment.entry(), entry) : List.of();
		if (line.clean() && changes.isEmpty()) {
			this.unchanged++;
		}
		else if (line.clean() && !assignment.open()) {
			line.problem(WorkColumn.CODE.key(), "plan.work-file.error.closed", Messages.label(assignment.state()));
		}
		else if (line.clean()) {
			this.lines.add(new WorkFileLine(line.row(), assignment.id(), assignment.version(), task.code(),
					assignment.title(), entry, changes, changedBy(assignment, key)));
		}
	}

	List<WorkFileLine> lines() {
		return this.lines;
	}

	int unchanged() {
		return this.unchanged;
	}

	private @Nullable String changedBy(Assignment assignment, WorkKey key) {
		return (assignment.version() == key.version()) ? null
				: this.names.getOrDefault(assignment.enteredBy(), Messages.text("base.somebody"));
	}

	private static ProgressEntry entry(SheetLine line, PlanTask task) {
		WorkColumn measured = WorkFileService.measured(task.measure());
		for (WorkColumn other : EnumSet.of(WorkColumn.QUANTITY, WorkColumn.PERCENT, WorkColumn.MILESTONES)) {
			if (other != measured && line.has(other.key())) {
				line.problem(other.key(), "plan.work-file.error.other-measure", Messages.label(task.measure()),
						measured.title());
			}
		}
		return new ProgressEntry((measured == WorkColumn.QUANTITY) ? line.number(WorkColumn.QUANTITY.key()) : null,
				(measured == WorkColumn.PERCENT) ? line.number(WorkColumn.PERCENT.key()) : null,
				(measured == WorkColumn.MILESTONES) ? milestones(line) : null, line.block(WorkColumn.REMARK.key()),
				line.block(WorkColumn.DIFFICULTIES.key()), line.date(WorkColumn.COMPLETED_ON.key()));
	}

	/** Numbers of milestones however they are parted; 0 stands for none reached yet. */
	private static @Nullable Set<Integer> milestones(SheetLine line) {
		String typed = line.text(WorkColumn.MILESTONES.key());
		if (typed.isEmpty()) {
			return null;
		}
		if (!MILESTONES.matcher(typed).matches()) {
			line.problem(WorkColumn.MILESTONES.key(), "plan.work-file.error.milestones", typed);
			return null;
		}
		return Arrays.stream(typed.split("\\D+"))
			.map(Integer::valueOf)
			.filter((number) -> number != 0)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** Asks the rules of each field for itself, so that all that is wrong is said. */
	private void check(SheetLine line, ProgressEntry entry, PlanTask task) {
		ProgressEntry none = ProgressEntry.EMPTY;
		Map<WorkColumn, ProgressEntry> each = new LinkedHashMap<>();
		each.put(WorkFileService.measured(task.measure()),
				new ProgressEntry(entry.quantity(), entry.percent(), entry.milestones(), "", "", null));
		each.put(WorkColumn.COMPLETED_ON, new ProgressEntry(null, null, "", "", entry.completedOn()));
		each.put(WorkColumn.REMARK, new ProgressEntry(null, null, entry.remark(), "", none.completedOn()));
		each.put(WorkColumn.DIFFICULTIES, new ProgressEntry(null, null, "", entry.difficulties(), none.completedOn()));
		each.forEach((column, part) -> {
			try {
				ProgressRules.checked(part, task, this.today);
			}
			catch (Refusal refusal) {
				line.problem(column.key(), refusal);
			}
		});
	}

	private static List<WorkFileLine.Change> changes(ProgressEntry before, ProgressEntry after) {
		List<WorkFileLine.Change> changes = new ArrayList<>();
		if (before.sameAs(after)) {
			return changes;
		}
		Map<WorkColumn, String> stored = shown(before);
		shown(after).forEach((column, text) -> {
			if (!text.equals(stored.get(column))) {
				changes.add(new WorkFileLine.Change(column.title(), stored.getOrDefault(column, ""), text));
			}
		});
		return changes;
	}

	private static Map<WorkColumn, String> shown(ProgressEntry entry) {
		Map<WorkColumn, String> shown = new EnumMap<>(WorkColumn.class);
		shown.put(WorkColumn.QUANTITY, number(entry.quantity()));
		shown.put(WorkColumn.PERCENT, number(entry.percent()));
		shown.put(WorkColumn.MILESTONES, WorkFileService.milestones(entry.milestones()));
		shown.put(WorkColumn.COMPLETED_ON,
				(entry.completedOn() != null) ? VietnameseDates.screen(entry.completedOn()) : "");
		shown.put(WorkColumn.REMARK, entry.remark());
		shown.put(WorkColumn.DIFFICULTIES, entry.difficulties());
		return shown;
	}

	private static String number(@Nullable BigDecimal number) {
		return (number != null) ? VietnameseNumbers.format(number) : "";
	}

}
