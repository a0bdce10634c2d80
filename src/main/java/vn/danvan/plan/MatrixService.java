package vn.danvan.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.BusinessClock;

/**
 * The matrix of commune tasks and communes: one statement for the columns, one for a page
 * of communes, one for their cells.
 */
@Service
@Transactional(readOnly = true)
public class MatrixService {

	private static final String COMMUNES = """
			FROM plan p JOIN unit_version u ON u.parent_id = p.district_id AND u.valid_from <= LEAST(:today, MAKEDATE(p.year, 365))
			AND LEAST(:today, MAKEDATE(p.year, 365)) < u.valid_until
			WHERE p.id = :plan AND p.state = 'ISSUED' AND u.search_key LIKE :pattern AND 0 < (SELECT a.id FROM assignment a
			WHERE a.plan_id = :plan AND a.unit_id = u.unit_id AND a.body_id IS NULL AND %s LIMIT 1)
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
	 * The columns: each occurrence of each task that communes owe.
	 * @param planId the plan
	 * @return the columns by code and occurrence
	 */
	public List<Matrix.Column> columns(long planId) {
		this.access.reader();
		return this.jdbc
			.sql("""
					SELECT t.id, t.code, t.title, t.occurrence, a.occurrence_no, MAX(a.deadline) deadline
					FROM assignment a JOIN plan_task t ON t.id = a.task_id JOIN plan p ON p.id = a.plan_id AND p.state = 'ISSUED'
					WHERE a.plan_id = ? AND a.body_id IS NULL AND a.state <> 'WITHDRAWN' GROUP BY t.id, a.occurrence_no ORDER BY t.code, a.occurrence_no""")
			.param(planId)
			.query(MatrixService::column)
			.list();
	}

	/**
	 * One page of communes with their cells, in Vietnamese order.
	 * @param planId the plan
	 * @param search which communes
	 * @param offset how many to pass over
	 * @param limit how many at the most
	 * @return the rows
	 */
	public List<Matrix.Row> rows(long planId, Matrix.Search search, long offset, int limit) {
		this.access.reader();
		Map<Long, Matrix.Row> rows = new LinkedHashMap<>();
		communes("SELECT u.unit_id, u.name ", " ORDER BY u.name LIMIT :limit OFFSET :offset", planId, search)
			.param("limit", limit)
			.param("offset", offset)
			.query((row, number) -> new Matrix.Row(row.getLong(1), row.getString(2), new HashMap<>()))
			.list()
			.forEach((row) -> rows.put(row.unitId(), row));
		if (!rows.isEmpty()) {
			this.jdbc
				.sql("""
						SELECT a.unit_id, a.task_id, a.occurrence_no, a.id, a.state, a.deadline,
						IF(%2$s, a.completed_on, NULL) completed_on, IF(%2$s, a.quantity, NULL) quantity,
						IF(%2$s, a.percent, NULL) percent, IF(%2$s, BIT_COUNT(a.milestones), NULL) reached, t.milestone_count, a.target, t.measure, t.direction, t.target_unit, %1$s matches
						FROM assignment a JOIN plan_task t ON t.id = a.task_id JOIN plan p ON p.id = a.plan_id AND p.state = 'ISSUED'
						WHERE a.plan_id = :plan AND a.body_id IS NULL AND a.unit_id IN (:units)"""
					.formatted(search.filter().condition(), TaskQueries.SENT))
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
	 * @param search which communes
	 * @return the number
	 */
	public int count(long planId, Matrix.Search search) {
		this.access.reader();
		return communes("SELECT COUNT(*) ", "", planId, search).query(Integer.class).single();
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

	private StatementSpec communes(String select, String end, long planId, Matrix.Search search) {
		return this.jdbc.sql(select + COMMUNES.formatted(search.filter().condition()) + end)
			.param("plan", planId)
			.param("today", this.clock.today())
			.param("pattern", VietnameseText.searchPattern(search.typed()));
	}

	private static Matrix.Column column(ResultSet row, int number) throws SQLException {
		int occurrence = row.getInt("occurrence_no");
		return new Matrix.Column(row.getLong("id"), row.getString("code"), row.getString("title"),
				Occurrence.valueOf(row.getString("occurrence")).label(occurrence), occurrence,
				row.getObject("deadline", LocalDate.class));
	}

	private Matrix.Cell cell(ResultSet row) throws SQLException {
		ProgressState state = ProgressState.valueOf(row.getString("state"));
		return new Matrix.Cell(row.getLong("id"), state,
				Timeliness.of(state, row.getObject("deadline", LocalDate.class),
						row.getObject("completed_on", LocalDate.class), this.clock.today()),
				AssignmentQueries.result(row).done(), row.getBoolean("matches"));
	}

}
