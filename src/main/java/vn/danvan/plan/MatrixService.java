package vn.danvan.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.time.Validity;

/**
 * The matrix of commune tasks and communes, of which a window is read: three statements
 * for its columns, one for a page of communes, one for their cells.
 */
@Service
@Transactional(readOnly = true)
public class MatrixService {

	/** How many tasks a page has. */
	public static final int TASKS = 25;

	/** How many columns the whole year may have to be shown at first. */
	static final int MOST_COLUMNS = 60;

	/**
	 * The year, and by a look that ends early, whether it has more columns than fit.
	 */
	private static final String WHOLE_YEAR = """
			SELECT p.year, IF(:all AND %d < (SELECT COUNT(*) FROM plan_task t WHERE t.plan_id = :plan AND t.owed_by <> 'BODIES'
			AND t.withdrawn_in IS NULL AND (:content IS NULL OR COALESCE(t.content_id, 0) = :content)), %d,
			(SELECT COUNT(*) FROM (SELECT DISTINCT a.task_id, a.occurrence_no FROM assignment a
			WHERE a.plan_id = :plan AND (:content IS NULL OR a.task_id IN (SELECT t.id FROM plan_task t
			WHERE t.plan_id = :plan AND COALESCE(t.content_id, 0) = :content)) AND %s LIMIT %d) few)) columns
			FROM plan p WHERE p.id = :plan AND p.state = 'ISSUED'
			""";

	/** The assignments {@code a} that make a column of the window. */
	private static final String IN_WINDOW = """
			a.body_id IS NULL AND a.state <> 'WITHDRAWN' AND a.deadline >= :from AND a.deadline < :until AND %s
			""";

	private static final String WINDOW_TASKS = """
			FROM plan_task t WHERE t.plan_id = :plan AND (:content IS NULL OR COALESCE(t.content_id, 0) = :content)
			AND EXISTS (SELECT 1 FROM assignment a WHERE a.plan_id = :plan AND a.task_id = t.id AND %s)
			""";

	private static final String COMMUNES = """
			FROM plan p JOIN unit_version u ON u.parent_id = p.district_id AND u.valid_from <= LEAST(:today, MAKEDATE(p.year, 365))
			AND LEAST(:today, MAKEDATE(p.year, 365)) < u.valid_until
			WHERE p.id = :plan AND p.state = 'ISSUED' AND u.search_key LIKE :pattern AND 0 < (SELECT a.id FROM assignment a
			WHERE a.plan_id = :plan AND a.unit_id = u.unit_id AND a.task_id IN (:tasks)
			AND (a.task_id, a.occurrence_no) IN (:columns) AND a.body_id IS NULL AND %s LIMIT 1)
			""";

	private final JdbcClient jdbc;

	private final PlanAccess access;

	private final BusinessClock clock;

	MatrixService(JdbcClient jdbc, PlanAccess access, BusinessClock clock) {
		this.jdbc = jdbc;
		this.access = access;
		this.clock = clock;
	}

	/**
	 * The columns of a window: each occurrence of each task that communes owe.
	 * @param planId the plan
	 * @param window which columns
	 * @param filter only what some commune has such an assignment of
	 * @return the columns by code and occurrence; none of a plan that is not issued
	 */
	public Matrix.Columns columns(long planId, Matrix.Window window, AssignmentFilter filter) {
		this.access.reader();
		String condition = IN_WINDOW.formatted(filter.condition());
		Optional<Year> year = windowed(
				WHOLE_YEAR.formatted(MOST_COLUMNS, MOST_COLUMNS + 1, condition, MOST_COLUMNS + 1), planId, window,
				PlanSpan.YEAR.days(this.clock.today().getYear()))
			.param("all", filter == AssignmentFilter.ALL)
			.query((row, number) -> new Year(row.getInt("year"), row.getInt("columns") <= MOST_COLUMNS))
			.optional();
		if (year.isEmpty()) {
			return new Matrix.Columns(PlanSpan.YEAR, 0, 0, List.of());
		}
		PlanSpan span = (window.span() != null) ? window.span()
				: year.get().fits() ? PlanSpan.YEAR : PlanSpan.quarter(this.clock.today(), year.get().number());
		Validity days = span.days(year.get().number());
		String tasks = WINDOW_TASKS.formatted(condition);
		int all = windowed("SELECT COUNT(*) " + tasks, planId, window, days).query(Integer.class).single();
		int page = Math.clamp(window.page(), 0, Math.max(0, (all - 1) / TASKS));
		List<Matrix.Column> columns = windowed(
				"SELECT t.id, t.code, t.title, t.occurrence, a.occurrence_no, MAX(a.deadline) deadline FROM (SELECT t.* "
						+ tasks
						+ " ORDER BY t.code LIMIT :limit OFFSET :offset) t JOIN assignment a ON a.task_id = t.id"
						+ " AND a.plan_id = :plan AND " + condition
						+ " GROUP BY t.id, a.occurrence_no ORDER BY t.code, a.occurrence_no",
				planId, window, days)
			.param("limit", TASKS)
			.param("offset", page * TASKS)
			.query(MatrixService::column)
			.list();
		return new Matrix.Columns(span, page, all, columns);
	}

	private StatementSpec windowed(String sql, long planId, Matrix.Window window, Validity days) {
		return this.jdbc.sql(sql)
			.param("plan", planId)
			.param("content", window.contentId())
			.param("from", days.from())
			.param("until", days.until())
			.param("today", this.clock.today());
	}

	/**
	 * The nội dung that the plan's tasks belong to.
	 * @param planId the plan
	 * @return the contents in their order
	 */
	public List<Matrix.Content> contents(long planId) {
		this.access.reader();
		return this.jdbc.sql("""
				SELECT DISTINCT COALESCE(c.id, 0) id, c.number, c.title FROM plan_task t
				LEFT JOIN programme_content c ON c.id = t.content_id
				WHERE t.plan_id = ? ORDER BY c.number IS NULL, c.number""")
			.param(planId)
			.query((row, number) -> new Matrix.Content(row.getLong("id"),
					(row.getString("title") == null) ? Messages.text("plan.no-content")
							: row.getInt("number") + ". " + row.getString("title")))
			.list();
	}

	/**
	 * One page of communes with their cells, in Vietnamese order.
	 * @param planId the plan
	 * @param columns the columns that are looked at
	 * @param search which communes
	 * @param offset how many to pass over
	 * @param limit how many at the most
	 * @return the rows
	 */
	public List<Matrix.Row> rows(long planId, Matrix.Columns columns, Matrix.Search search, long offset, int limit) {
		this.access.reader();
		Map<Long, Matrix.Row> rows = new LinkedHashMap<>();
		if (!columns.list().isEmpty()) {
			communes("SELECT u.unit_id, u.name ", " ORDER BY u.name LIMIT :limit OFFSET :offset", planId, columns,
					search)
				.param("limit", limit)
				.param("offset", offset)
				.query((row, number) -> new Matrix.Row(row.getLong(1), row.getString(2), new HashMap<>()))
				.list()
				.forEach((row) -> rows.put(row.unitId(), row));
		}
		if (!rows.isEmpty()) {
			of(columns,
					this.jdbc
						.sql("""
								SELECT a.unit_id, a.task_id, a.occurrence_no, a.id, a.state, a.deadline,
								IF(%2$s, a.completed_on, NULL) completed_on, IF(%2$s, a.quantity, NULL) quantity,
								IF(%2$s, a.percent, NULL) percent, IF(%2$s, BIT_COUNT(a.milestones), NULL) reached, t.milestone_count, a.target, t.measure, t.direction, t.target_unit, %1$s matches
								FROM assignment a JOIN plan_task t ON t.id = a.task_id JOIN plan p ON p.id = a.plan_id AND p.state = 'ISSUED'
								WHERE a.plan_id = :plan AND a.body_id IS NULL AND a.unit_id IN (:units) AND a.task_id IN (:tasks)
								AND (a.task_id, a.occurrence_no) IN (:columns)"""
							.formatted(search.filter().condition(), TaskQueries.SENT)))
				.param("plan", planId)
				.param("units", rows.keySet())
				.param("today", this.clock.today())
				.query((row, number) -> rows.get(row.getLong("unit_id"))
					.cells()
					.put(row.getLong("task_id") + "-" + row.getInt("occurrence_no"), cell(row)))
				.list();
		}
		return new ArrayList<>(rows.values());
	}

	/**
	 * How many communes {@link #rows} has in all.
	 * @param planId the plan
	 * @param columns the columns that are looked at
	 * @param search which communes
	 * @return the number
	 */
	public int count(long planId, Matrix.Columns columns, Matrix.Search search) {
		this.access.reader();
		return columns.list().isEmpty() ? 0
				: communes("SELECT COUNT(*) ", "", planId, columns, search).query(Integer.class).single();
	}

	/**
	 * Which communes have not sent what is late or due within
	 * {@value Timeliness#SOON_DAYS} days.
	 * @param planId the plan
	 * @return the occurrences that somebody misses, with the communes in Vietnamese order
	 */
	public List<Matrix.Missing> missing(long planId) {
		this.access.reader();
		Map<Matrix.Column, List<String>> missing = new LinkedHashMap<>();
		this.jdbc
			.sql("""
					SELECT t.id, t.code, t.title, t.occurrence, a.occurrence_no, a.deadline, u.name
					FROM assignment a JOIN plan_task t ON t.id = a.task_id JOIN plan p ON p.id = a.plan_id AND p.state = 'ISSUED'
					JOIN unit_version u ON u.unit_id = a.unit_id AND u.valid_from <= a.deadline AND a.deadline < u.valid_until
					WHERE a.plan_id = :plan AND a.body_id IS NULL AND a.deadline <= :limit
					AND a.state IN ('NOT_REPORTED', 'DRAFT', 'RETURNED', 'HANDED_OVER') AND a.starts_on <= :today
					ORDER BY a.deadline, t.code, a.occurrence_no, u.name""")
			.param("plan", planId)
			.param("today", this.clock.today())
			.param("limit", this.clock.today().plusDays(Timeliness.SOON_DAYS))
			.query((row, number) -> missing.computeIfAbsent(column(row, number), (key) -> new ArrayList<>())
				.add(row.getString("name")))
			.list();
		return missing.entrySet()
			.stream()
			.map((entry) -> new Matrix.Missing(entry.getKey(), entry.getValue()))
			.collect(Collectors.toList());
	}

	private StatementSpec communes(String select, String end, long planId, Matrix.Columns columns,
			Matrix.Search search) {
		return of(columns, this.jdbc.sql(select + COMMUNES.formatted(search.filter().condition()) + end))
			.param("plan", planId)
			.param("today", this.clock.today())
			.param("pattern", VietnameseText.searchPattern(search.typed()));
	}

	private static StatementSpec of(Matrix.Columns columns, StatementSpec statement) {
		return statement.param("tasks", columns.list().stream().map(Matrix.Column::taskId).distinct().toList())
			.param("columns",
					columns.list()
						.stream()
						.map((column) -> new Object[] { column.taskId(), column.occurrenceNo() })
						.toList());
	}

	private static Matrix.Column column(ResultSet row, int number) throws SQLException {
		int occurrence = row.getInt("occurrence_no");
		Occurrence kind = Occurrence.valueOf(row.getString("occurrence"));
		LocalDate deadline = row.getObject("deadline", LocalDate.class);
		String brief = switch (kind) {
			case ONCE -> deadline.getDayOfMonth() + "/" + deadline.getMonthValue();
			case MONTH -> Messages.text("plan.curve.month-short", occurrence);
			case QUARTER, HALF_YEAR -> kind.label(occurrence);
		};
		return new Matrix.Column(row.getLong("id"), row.getString("code"), row.getString("title"),
				kind.label(occurrence), occurrence, deadline, brief);
	}

	private Matrix.Cell cell(ResultSet row) throws SQLException {
		ProgressState state = ProgressState.valueOf(row.getString("state"));
		return new Matrix.Cell(row.getLong("id"), state,
				Timeliness.of(state, row.getObject("deadline", LocalDate.class),
						row.getObject("completed_on", LocalDate.class), this.clock.today()),
				AssignmentQueries.result(row).done(), row.getBoolean("matches"));
	}

	/**
	 * The plan's year.
	 *
	 * @param number năm
	 * @param fits whether all its columns can be shown at once
	 */
	private record Year(int number, boolean fits) {
	}

}
