package vn.danvan.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.BusinessClock;

/**
 * Reads the picture of the year: one statement for the plan, one for a page of tasks, one
 * for their occurrences.
 */
@Service
@Transactional(readOnly = true)
public class TimelineService {

	private static final String TASKS = """
			FROM plan_task t JOIN plan p ON p.id = t.plan_id AND p.state = 'ISSUED'
			LEFT JOIN programme_content c ON c.id = t.content_id
			WHERE t.plan_id = :plan AND t.search_key LIKE :pattern
			AND (:content IS NULL OR COALESCE(t.content_id, 0) = :content)
			""";

	private static final String OCCURRENCES = """
			SELECT a.task_id, a.occurrence_no, t.occurrence, MIN(a.starts_on) starts_on, MAX(a.deadline) deadline,
			MIN(COALESCE(a.original_deadline, a.deadline)) original, COUNT(a.original_deadline) extended, COUNT(*) owed,
			SUM(%1$s) done, SUM(a.state = 'SUBMITTED') waiting, SUM(%2$s) overdue, SUM(a.starts_on <= :today) begun,
			SUM(%3$s) percents, SUM(IF(%4$s, BIT_COUNT(COALESCE(a.milestones, 0)), 0)) reached
			FROM assignment a JOIN plan_task t ON t.id = a.task_id
			WHERE a.plan_id = :plan AND a.task_id IN (:tasks) AND %5$s
			GROUP BY a.task_id, a.occurrence_no ORDER BY a.task_id, a.occurrence_no
			""".formatted(TaskQueries.DONE, TaskQueries.OVERDUE, TaskQueries.PERCENT, TaskQueries.SENT,
			TaskQueries.LIVE);

	private final JdbcClient jdbc;

	private final PlanRepository plans;

	private final PlanAccess access;

	private final BusinessClock clock;

	TimelineService(JdbcClient jdbc, PlanRepository plans, PlanAccess access, BusinessClock clock) {
		this.jdbc = jdbc;
		this.plans = plans;
		this.access = access;
		this.clock = clock;
	}

	/**
	 * One page of tasks by nội dung and code.
	 * @param planId the plan
	 * @param search which tasks
	 * @param offset how many to pass over
	 * @param limit how many at the most
	 * @return the tasks with their days
	 */
	public Timeline get(long planId, Timeline.Search search, long offset, int limit) {
		this.access.reader();
		Plan plan = this.plans.findById(planId).orElseThrow(NotPermitted::new);
		List<Row> rows = tasks("""
				SELECT t.id, t.code, t.title, COALESCE(c.id, 0) content, c.number, c.title content_title, t.starts_on,
				t.deadline, IF(t.measure = 'MILESTONES', t.milestone_count, 0) milestones
				""", " ORDER BY c.number IS NULL, c.number, t.code LIMIT :limit OFFSET :offset", planId, search)
			.param("limit", limit)
			.param("offset", offset)
			.query(TimelineService::row)
			.list();
		Map<Long, List<Part>> parts = rows.isEmpty() ? Map.of()
				: this.jdbc.sql(OCCURRENCES)
					.param("plan", planId)
					.param("tasks", rows.stream().map(Row::id).toList())
					.param("today", this.clock.today())
					.query(TimelineService::part)
					.list()
					.stream()
					.collect(Collectors.groupingBy(Part::taskId));
		return new Timeline(plan.year(), this.clock.today(),
				rows.stream().map((row) -> task(row, parts.getOrDefault(row.id(), List.of()))).toList());
	}

	/**
	 * How many tasks {@link #get} has in all.
	 * @param planId the plan
	 * @param search which tasks
	 * @return the number
	 */
	public int count(long planId, Timeline.Search search) {
		this.access.reader();
		return tasks("SELECT COUNT(*) ", "", planId, search).query(Integer.class).single();
	}

	private StatementSpec tasks(String select, String end, long planId, Timeline.Search search) {
		return this.jdbc.sql(select + TASKS + end)
			.param("plan", planId)
			.param("pattern", VietnameseText.searchPattern(search.typed()))
			.param("content", search.contentId());
	}

	private static Timeline.Task task(Row row, List<Part> parts) {
		int owed = sum(parts, Part::owed);
		int done = sum(parts, Part::done);
		int overdue = sum(parts, Part::overdue);
		LocalDate start = parts.stream().map(Part::startsOn).min(LocalDate::compareTo).orElse(row.startsOn());
		LocalDate end = parts.stream()
			.map((part) -> part.tick().deadline())
			.max(LocalDate::compareTo)
			.orElse(row.deadline());
		BigDecimal percents = parts.stream().map(Part::percents).reduce(BigDecimal.ZERO, BigDecimal::add);
		return new Timeline.Task(row.id(), row.code(), row.title(), row.contentId(), row.content(), start, end,
				BarState.of(owed, done, sum(parts, Part::waiting), overdue, sum(parts, Part::begun) > 0),
				mean(percents, owed), owed, done, overdue, row.milestones(),
				mean(BigDecimal.valueOf(sum(parts, Part::reached)), owed), parts.stream().map(Part::tick).toList());
	}

	private static BigDecimal mean(BigDecimal sum, int owed) {
		return (owed == 0) ? BigDecimal.ZERO : sum.divide(BigDecimal.valueOf(owed), 1, RoundingMode.HALF_UP);
	}

	private static int sum(List<Part> parts, ToIntFunction<Part> value) {
		return parts.stream().mapToInt(value).sum();
	}

	private static Row row(ResultSet row, int number) throws SQLException {
		String content = row.getString("content_title");
		return new Row(row.getLong("id"), row.getString("code"), row.getString("title"), row.getLong("content"),
				(content != null) ? row.getInt("number") + ". " + content : Messages.text("plan.no-content"),
				row.getObject("starts_on", LocalDate.class), row.getObject("deadline", LocalDate.class),
				row.getInt("milestones"));
	}

	private static Part part(ResultSet row, int number) throws SQLException {
		LocalDate deadline = row.getObject("deadline", LocalDate.class);
		int extended = row.getInt("extended");
		int owed = row.getInt("owed");
		int done = row.getInt("done");
		Timeline.Tick tick = new Timeline.Tick(
				Occurrence.valueOf(row.getString("occurrence")).label(row.getInt("occurrence_no")), deadline,
				(extended > 0) ? row.getObject("original", LocalDate.class) : null, extended,
				BarState.of(owed, done, row.getInt("waiting"), row.getInt("overdue"), row.getInt("begun") > 0), owed,
				done);
		return new Part(row.getLong("task_id"), row.getObject("starts_on", LocalDate.class), tick,
				row.getInt("waiting"), row.getInt("overdue"), row.getInt("begun"), row.getBigDecimal("percents"),
				row.getInt("reached"));
	}

	/** A task without its assignments. */
	private record Row(long id, String code, String title, long contentId, String content, LocalDate startsOn,
			LocalDate deadline, int milestones) {
	}

	/** All assignments of one occurrence, in sums. */
	private record Part(long taskId, LocalDate startsOn, Timeline.Tick tick, int waiting, int overdue, int begun,
			BigDecimal percents, int reached) {

		private int owed() {
			return tick.owed();
		}

		private int done() {
			return tick.done();
		}

	}

}
