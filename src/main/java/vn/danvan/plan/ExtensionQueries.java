package vn.danvan.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads requests for more time, one statement a list. */
@Repository
class ExtensionQueries {

	/** Asked, and the work is still owed. */
	static final String WAITING = "e.state = 'ASKED' AND " + TaskQueries.LIVE;

	private static final String SELECT = """
			SELECT e.id, e.version, e.assignment_id, t.code, t.title, t.occurrence, a.occurrence_no,
			COALESCE(b.name, u.name) owner, e.from_deadline, e.until, e.reason, e.state, asked.full_name asked_by,
			e.asked_on, decided.full_name decided_by, e.decided_on, e.answer
			FROM assignment_extension e JOIN assignment a ON a.id = e.assignment_id JOIN plan_task t ON t.id = a.task_id
			LEFT JOIN body_version b ON b.body_id = a.body_id AND b.valid_from <= e.asked_on AND e.asked_on < b.valid_until
			JOIN unit_version u ON u.unit_id = a.unit_id AND u.valid_from <= e.asked_on AND e.asked_on < u.valid_until
			JOIN account asked ON asked.id = e.asked_by LEFT JOIN account decided ON decided.id = e.decided_by
			""";

	private final JdbcClient jdbc;

	ExtensionQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All of one assignment, latest first. */
	List<ExtensionRow> of(long assignmentId) {
		return this.jdbc.sql(SELECT + "WHERE e.assignment_id = ? ORDER BY e.id DESC")
			.param(assignmentId)
			.query(ExtensionQueries::row)
			.list();
	}

	/** Those that wait for a decision, longest waiting first. */
	List<ExtensionRow> waiting(long offset, int limit) {
		return this.jdbc.sql(SELECT + "WHERE " + WAITING + " ORDER BY e.id LIMIT ? OFFSET ?")
			.params(limit, offset)
			.query(ExtensionQueries::row)
			.list();
	}

	int countWaiting() {
		return this.jdbc
			.sql("SELECT COUNT(*) FROM assignment_extension e JOIN assignment a ON a.id = e.assignment_id WHERE "
					+ WAITING)
			.query(Integer.class)
			.single();
	}

	private static ExtensionRow row(ResultSet row, int number) throws SQLException {
		return new ExtensionRow(row.getLong("id"), row.getInt("version"), row.getLong("assignment_id"),
				AssignmentQueries.titled(row, row.getString("code") + ". " + row.getString("title")),
				row.getString("owner"), row.getObject("from_deadline", LocalDate.class),
				row.getObject("until", LocalDate.class), row.getString("reason"),
				ExtensionState.valueOf(row.getString("state")), row.getString("asked_by"),
				row.getObject("asked_on", LocalDate.class), row.getString("decided_by"),
				row.getObject("decided_on", LocalDate.class), row.getString("answer"));
	}

}
