package vn.danvan.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.BusinessClock;

/** Reads lists of assignments, one statement a page. */
@Repository
class AssignmentQueries {

	private static final String NAMED = """
			\sJOIN plan_task t ON t.id = a.task_id JOIN plan p ON p.id = a.plan_id AND p.state = 'ISSUED'
			LEFT JOIN body_version b ON b.body_id = a.body_id AND b.valid_from <= a.deadline AND a.deadline < b.valid_until
			JOIN unit_version u ON u.unit_id = a.unit_id AND u.valid_from <= a.deadline AND a.deadline < u.valid_until
			""";

	private static final String FROM = "FROM assignment a" + NAMED;

	/** Enough to choose by, before names are looked up. */
	private static final String OWNED = """
			FROM assignment a JOIN plan p ON p.id = a.plan_id AND p.state = 'ISSUED' JOIN plan_task t ON t.id = a.task_id
			WHERE\s""";

	/** Amounts and dates are read where the condition in the one open place holds. */
	private static final String COLUMNS = """
			SELECT a.id, t.code, t.title, t.occurrence, a.occurrence_no, COALESCE(b.name, u.name) owner, a.deadline,
			a.state, IF(%1$s, a.completed_on, NULL) completed_on, IF(%1$s, a.quantity, NULL) quantity,
			IF(%1$s, a.percent, NULL) percent, IF(%1$s, BIT_COUNT(a.milestones), NULL) reached, t.milestone_count, a.target,
			t.measure, t.direction, t.target_unit, a.original_deadline
			""";

	/** For the owner. */
	private static final String SELECT = COLUMNS.formatted("TRUE");

	/** For readers of all units: amounts and dates only once they have been sent. */
	private static final String SENT_ONLY = COLUMNS.formatted(TaskQueries.SENT);

	private static final String IN_CHARGE = " WHERE t.in_charge_id = :account AND "
			+ AssignmentFilter.IN_CHARGE.condition();

	private static final String ORDER = " ORDER BY a.state <> 'RETURNED', a.deadline, t.code, a.id";

	private static final String URGENCY = ORDER + " LIMIT :limit OFFSET :offset";

	private final JdbcClient jdbc;

	private final BusinessClock clock;

	AssignmentQueries(JdbcClient jdbc, BusinessClock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** What the named communes and bodies owe, most urgent first. */
	List<AssignmentRow> owed(Set<Long> units, Set<Long> bodies, AssignmentFilter filter, long offset, int limit) {
		return owned(SELECT + " FROM (SELECT a.id " + OWNED + "%s AND " + filter.condition() + URGENCY + ") chosen"
				+ " JOIN assignment a ON a.id = chosen.id" + NAMED + ORDER, units, bodies)
			.param("limit", limit)
			.param("offset", offset)
			.query(this::row)
			.list();
	}

	int countOwed(Set<Long> units, Set<Long> bodies, AssignmentFilter filter) {
		return owned("SELECT COUNT(*) " + OWNED + "%s AND " + filter.condition(), units, bodies).query(Integer.class)
			.single();
	}

	/** Says who owns in the shortest way, so that one index answers. */
	private StatementSpec owned(String sql, Set<Long> units, Set<Long> bodies) {
		String owners = "((a.unit_id IN (:units) AND a.body_id IS NULL) OR a.body_id IN (:bodies))";
		if (bodies.isEmpty()) {
			owners = "a.unit_id IN (:units) AND a.body_id IS NULL";
		}
		else if (units.isEmpty()) {
			owners = "a.body_id IN (:bodies)";
		}
		return this.jdbc.sql(sql.formatted(owners))
			.param("units", orNone(units))
			.param("bodies", orNone(bodies))
			.param("today", this.clock.today());
	}

	/**
	 * What is not finished of the tasks that a person is in charge of, most urgent first.
	 */
	List<AssignmentRow> inCharge(long accountId, long offset, int limit) {
		return this.jdbc.sql(SENT_ONLY + FROM + IN_CHARGE + URGENCY)
			.param("account", accountId)
			.param("today", this.clock.today())
			.param("limit", limit)
			.param("offset", offset)
			.query(this::row)
			.list();
	}

	int countInCharge(long accountId) {
		return this.jdbc.sql("SELECT COUNT(*) " + FROM + IN_CHARGE)
			.param("account", accountId)
			.param("today", this.clock.today())
			.query(Integer.class)
			.single();
	}

	/** Assignments of a plan: of communes or of bodies. */
	List<AssignmentRow> ofPlan(long planId, OwedBy owedBy, AssignmentFilter filter, String typed, long offset,
			int limit) {
		return ofPlan(SENT_ONLY, " ORDER BY t.code, a.occurrence_no, owner LIMIT :limit OFFSET :offset", planId, owedBy,
				filter, typed)
			.param("limit", limit)
			.param("offset", offset)
			.query(this::row)
			.list();
	}

	int countOfPlan(long planId, OwedBy owedBy, AssignmentFilter filter, String typed) {
		return ofPlan("SELECT COUNT(*) ", "", planId, owedBy, filter, typed).query(Integer.class).single();
	}

	private StatementSpec ofPlan(String select, String end, long planId, OwedBy owedBy, AssignmentFilter filter,
			String typed) {
		String search = typed.isBlank() ? ""
				: " AND (t.search_key LIKE :pattern OR u.search_key LIKE :pattern OR b.search_key LIKE :pattern)";
		StatementSpec statement = this.jdbc.sql(select + FROM + " WHERE a.plan_id = :plan AND a.body_id "
				+ ((owedBy == OwedBy.BODIES) ? "IS NOT NULL" : "IS NULL") + " AND " + filter.condition() + search + end)
			.param("plan", planId)
			.param("today", this.clock.today());
		return search.isEmpty() ? statement : statement.param("pattern", VietnameseText.searchPattern(typed));
	}

	static Collection<Long> orNone(Set<Long> ids) {
		return ids.isEmpty() ? Set.of(-1L) : ids;
	}

	private AssignmentRow row(ResultSet row, int number) throws SQLException {
		LocalDate deadline = row.getObject("deadline", LocalDate.class);
		LocalDate completed = row.getObject("completed_on", LocalDate.class);
		ProgressState state = ProgressState.valueOf(row.getString("state"));
		String title = titled(row, row.getString("title"));
		return new AssignmentRow(row.getLong("id"), row.getString("code"), title, row.getString("owner"), deadline,
				state, Timeliness.of(state, deadline, completed, this.clock.today()), result(row), completed);
	}

	/** A text with the occurrence of the row behind it. */
	static String titled(ResultSet row, String text) throws SQLException {
		return Occurrence.valueOf(row.getString("occurrence")).behind(text, row.getInt("occurrence_no"));
	}

	static Result result(ResultSet row) throws SQLException {
		return new Result(Measure.valueOf(row.getString("measure")), Direction.valueOf(row.getString("direction")),
				row.getBigDecimal("quantity"), row.getBigDecimal("percent"), row.getObject("reached", Integer.class),
				row.getInt("milestone_count"), row.getBigDecimal("target"), row.getString("target_unit"));
	}

}
