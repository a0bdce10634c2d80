package vn.danvan.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Nội dung × năm: what is planned of each content in each year, and how far it is.
 *
 * @param years the years of the programme, and those of plans outside of it
 * @param plans the plan of a year, where there is one
 * @param rows one for each content; at the end one for tasks under none, if there are any
 */
public record ContentYears(List<Integer> years, Map<Integer, ContentPlan> plans, List<Row> rows) {

	static ContentYears of(ProgrammeRow programme, List<ContentItem> contents, List<ContentPlan> plans,
			List<ContentTask> tasks) {
		Set<Integer> years = new TreeSet<>();
		for (int year = programme.fromYear(); year <= programme.toYear(); year++) {
			years.add(year);
		}
		plans.forEach((plan) -> years.add(plan.year()));
		tasks.forEach((task) -> years.add(task.year()));
		List<Row> rows = new ArrayList<>();
		contents.forEach((content) -> rows.add(row(content, tasks, (task) -> content.id() == of(task))));
		Set<Long> known = contents.stream().map(ContentItem::id).collect(Collectors.toSet());
		Row rest = row(null, tasks, (task) -> !known.contains(of(task)));
		if (!rest.cells().isEmpty()) {
			rows.add(rest);
		}
		return new ContentYears(List.copyOf(years),
				plans.stream().collect(Collectors.toMap(ContentPlan::year, Function.identity(), (one, other) -> one)),
				rows);
	}

	private static Row row(@Nullable ContentItem content, List<ContentTask> tasks, Predicate<ContentTask> under) {
		return new Row(content,
				tasks.stream()
					.filter(under)
					.collect(Collectors.groupingBy(ContentTask::year,
							Collectors.collectingAndThen(Collectors.toList(), Cell::new))));
	}

	private static long of(ContentTask task) {
		return Objects.requireNonNullElse(task.contentId(), 0L);
	}

	/**
	 * Says whether anything is planned at all.
	 * @return true if there is a plan or a task
	 */
	public boolean planned() {
		return !plans.isEmpty() || rows.stream().anyMatch((row) -> !row.cells().isEmpty());
	}

	/**
	 * The years in which there are tasks.
	 * @return these years, all of them where there are no tasks yet
	 */
	public List<Integer> busyYears() {
		List<Integer> busy = years.stream()
			.filter((year) -> rows.stream().anyMatch((row) -> row.cells().containsKey(year)))
			.toList();
		return busy.isEmpty() ? years : busy;
	}

	/**
	 * A content through the years.
	 *
	 * @param content nội dung, null for tasks under none
	 * @param cells by year; a year without tasks has none
	 */
	public record Row(@Nullable ContentItem content, Map<Integer, Cell> cells) {
	}

	/**
	 * A content in a year.
	 *
	 * @param tasks at least one
	 */
	public record Cell(List<ContentTask> tasks) {

		private static final int WHOLE = 100;

		/**
		 * How many assignments there are.
		 * @return the number
		 */
		public int assigned() {
			return sum(ContentTask::assigned);
		}

		/**
		 * How many of them are finished.
		 * @return the number
		 */
		public int done() {
			return sum(ContentTask::done);
		}

		/**
		 * How many of them are late.
		 * @return the number
		 */
		public int overdue() {
			return sum(ContentTask::overdue);
		}

		/**
		 * The share of what is finished.
		 * @return whole percent, 0 where nothing is assigned
		 */
		public int percent() {
			return (assigned() == 0) ? 0 : done() * WHOLE / assigned();
		}

		private int sum(ToIntFunction<ContentTask> part) {
			return tasks.stream().mapToInt(part).sum();
		}

	}

}
