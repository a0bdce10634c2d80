package vn.danvan.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvan.base.security.ReadScope;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.BusinessClock;

/** Reads lists of inspections, one statement a page. */
@Repository
class InspectionQueries {

	static final String FROM = """
			inspection i STRAIGHT_JOIN unit_version u ON u.unit_id = i.unit_id AND u.valid_from <= i.planned_on
			AND i.planned_on < u.valid_until
			LEFT JOIN body_version b ON b.body_id = i.body_id AND b.valid_from <= i.planned_on
			AND i.planned_on < b.valid_until
			""";

	static final String TARGET = "COALESCE(i.enterprise, b.name, u.name)";

	/** Whether two rows are about the same unit, agency or enterprise. */
	static final String SAME_TARGET = """
			o.target = i.target AND o.unit_id = i.unit_id AND o.body_id <=> i.body_id
			AND o.enterprise <=> i.enterprise""";

	private static final String IN_DAY = "FIELD(i.session, 'MORNING', 'DAY', 'AFTERNOON'), i.id";

	private static final String SELECT = "SELECT i.id, i.kind, i.target, " + TARGET + """
			 target_name, i.day, i.session, i.unannounced, i.state, i.grade,
			IF(i.state = 'NOTIFIED', i.report_due, NULL) report_due,
			(SELECT t.title FROM inspection_team t WHERE t.id = i.team_id) team FROM
			""";

	/** What units see of themselves, and what the person's teams inspect. */
	private static final String OWN = """
			 JOIN (SELECT o.id FROM inspection o WHERE o.target = 'COMMUNE' AND o.unit_id IN (:units) AND %1$s
			UNION SELECT o.id FROM inspection o WHERE o.body_id IN (:bodies) AND %1$s
			UNION SELECT o.id FROM inspection_member m JOIN inspection o ON o.team_id = m.team_id
			WHERE m.account_id = :me) own ON own.id = i.id"""
		.formatted("(o.state NOT IN ('PLANNED', 'CANCELLED') OR o.state = 'CANCELLED' AND o.notified_on IS NOT NULL)");

	private final JdbcClient jdbc;

	private final JdbcTemplate batch;

	private final BusinessClock clock;

	InspectionQueries(JdbcClient jdbc, JdbcTemplate batch, BusinessClock clock) {
		this.jdbc = jdbc;
		this.batch = batch;
		this.clock = clock;
	}

	List<InspectionRow> list(ReadScope scope, InspectionFilter filter, @Nullable Integer year, String typed,
			long offset, int limit) {
		return filtered(SELECT + FROM, scope, filter, year, typed,
				" ORDER BY i.day DESC, i.id DESC LIMIT :limit OFFSET :offset")
			.param("limit", limit)
			.param("offset", offset)
			.query(InspectionQueries::row)
			.list();
	}

	int count(ReadScope scope, InspectionFilter filter, @Nullable Integer year, String typed) {
		return filtered("SELECT COUNT(*) FROM inspection i", scope, filter, year, typed, "").query(Integer.class)
			.single();
	}

	/** The inspections of a phase of a plan, in the order of its schedule. */
	List<InspectionRow> ofPhase(long plan, int phase, int offset, int limit) {
		return this.jdbc
			.sql(SELECT + FROM + " WHERE i.plan_id = ? AND i.phase = ? ORDER BY i.day, " + IN_DAY + " LIMIT ? OFFSET ?")
			.params(plan, phase, limit, offset)
			.query(InspectionQueries::row)
			.list();
	}

	/** How many inspections the phases of a plan hold, by their position. */
	Map<Integer, Integer> byPhase(long plan) {
		Map<Integer, Integer> counts = new HashMap<>();
		this.jdbc.sql("SELECT phase, COUNT(*) FROM inspection WHERE plan_id = ? GROUP BY phase")
			.param(plan)
			.query((row) -> {
				counts.put(row.getInt(1), row.getInt(2));
			});
		return counts;
	}

	/** The inspections of a span of days that are not called off. */
	List<InspectionRow> between(LocalDate from, LocalDate until) {
		return this.jdbc
			.sql(SELECT + FROM + " WHERE i.day >= ? AND i.day < ? AND i.state <> 'CANCELLED' ORDER BY i.day, " + IN_DAY)
			.param(from)
			.param(until)
			.query(InspectionQueries::row)
			.list();
	}

	InspectionRow one(long id) {
		return this.jdbc.sql(SELECT + FROM + " WHERE i.id = ?").param(id).query(InspectionQueries::row).single();
	}

	/** The years in which something was planned, latest first. */
	List<Integer> years() {
		return this.jdbc.sql("SELECT DISTINCT YEAR(day) FROM inspection ORDER BY 1 DESC").query(Integer.class).list();
	}

	int waiting(long account) {
		return this.jdbc.sql("""
				SELECT (SELECT COUNT(*) FROM inspection WHERE state = 'MINUTED' AND recorded_by <> :me
				AND confirmed_by IS NULL)
				+ (SELECT COUNT(*) FROM inspection_plan WHERE recorded_by <> :me AND confirmed_by IS NULL)
				+ (SELECT COUNT(*) FROM inspection_team WHERE recorded_by <> :me AND confirmed_by IS NULL)""")
			.param("me", account)
			.query(Integer.class)
			.single();
	}

	/** Earlier inspections of the same unit, agency or enterprise. */
	List<Long> earlier(long id) {
		return this.jdbc
			.sql("SELECT o.id FROM inspection i JOIN inspection o ON " + SAME_TARGET
					+ " AND o.id <> i.id AND o.inspected_on < i.day WHERE i.id = ?")
			.param(id)
			.query(Long.class)
			.list();
	}

	/** Whether somebody of the inspected commune or agency has attached a file. */
	boolean attachedByUnit(long id) {
		return this.jdbc
			.sql("""
					SELECT EXISTS(SELECT 1 FROM inspection i JOIN evidence e ON e.subject_type = 'inspection' AND e.subject_id = i.id
					JOIN account_role r ON r.account_id = e.uploaded_by
					AND IF(i.body_id IS NULL, r.unit_id = i.unit_id AND r.body_id IS NULL, r.body_id = i.body_id)
					WHERE i.id = ?)""")
			.param(id)
			.query(Boolean.class)
			.single();
	}

	Map<ConductCount, Integer> counts(long id) {
		Map<ConductCount, Integer> counts = new EnumMap<>(ConductCount.class);
		this.jdbc.sql("SELECT code, number FROM inspection_count WHERE inspection_id = ?").param(id).query((row) -> {
			counts.put(ConductCount.valueOf(row.getString(1)), row.getInt(2));
		});
		return counts;
	}

	void writeCounts(long id, Map<ConductCount, Integer> counts) {
		this.jdbc.sql("DELETE FROM inspection_count WHERE inspection_id = ?").param(id).update();
		this.batch.batchUpdate("INSERT INTO inspection_count (inspection_id, code, number) VALUES (?, ?, ?)",
				counts.entrySet()
					.stream()
					.map((entry) -> new Object[] { id, entry.getKey().name(), entry.getValue() })
					.toList());
	}

	private StatementSpec filtered(String select, ReadScope scope, InspectionFilter filter, @Nullable Integer year,
			String typed, String end) {
		StringBuilder where = new StringBuilder(scope.all() ? "" : OWN).append(" WHERE ").append(filter.condition());
		if (year != null) {
			where.append(" AND i.day >= :first AND i.day < :until");
		}
		if (!typed.isBlank()) {
			where.append(" AND i.search_key LIKE :pattern");
		}
		StatementSpec statement = this.jdbc.sql(select + where + end).param("today", this.clock.today());
		if (!scope.all()) {
			statement = statement.param("units", scope.units())
				.param("bodies", scope.bodies())
				.param("me", scope.accountId());
		}
		if (year != null) {
			statement = statement.param("first", LocalDate.of(year, 1, 1)).param("until", LocalDate.of(year + 1, 1, 1));
		}
		return typed.isBlank() ? statement : statement.param("pattern", VietnameseText.searchPattern(typed));
	}

	static InspectionRow row(ResultSet row, int number) throws SQLException {
		String grade = row.getString("grade");
		String team = row.getString("team");
		return new InspectionRow(row.getLong("id"), InspectionKind.valueOf(row.getString("kind")),
				TargetKind.valueOf(row.getString("target")), row.getString("target_name"),
				row.getObject("day", LocalDate.class), Session.valueOf(row.getString("session")),
				row.getBoolean("unannounced"), InspectionState.valueOf(row.getString("state")),
				(team != null) ? team : "", row.getObject("report_due", LocalDate.class),
				(grade != null) ? Grade.valueOf(grade) : null);
	}

}
