package vn.danvan.dialogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

import vn.danvan.base.security.ReadScope;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.submission.SubmissionState;

/** Reads lists of meetings, one statement a page. */
@Repository
class MeetingQueries {

	static final String FROM = """
			meeting m JOIN unit_version u ON u.unit_id = m.unit_id AND u.valid_from <= m.held_on
			AND m.held_on < u.valid_until
			LEFT JOIN body_version b ON b.body_id = m.body_id AND b.valid_from <= m.held_on AND m.held_on < b.valid_until
			""";

	/** Left its commune or body, or was entered by staff. */
	static final String SENT = "(m.state IN ('SUBMITTED', 'RETURNED', 'ACCEPTED') OR m.on_behalf)";

	private final JdbcClient jdbc;

	MeetingQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<MeetingRow> list(ReadScope scope, MeetingFilter filter, String typed, long offset, int limit) {
		return filtered("""
				SELECT m.id, m.kind, m.topic, COALESCE(b.name, u.name) owner, m.held_on, m.participants, m.opinions,
				m.answered_on_spot, m.state FROM
				""", scope, filter, typed, " ORDER BY m.held_on DESC, m.id DESC LIMIT :limit OFFSET :offset")
			.param("limit", limit)
			.param("offset", offset)
			.query(MeetingQueries::row)
			.list();
	}

	int count(ReadScope scope, MeetingFilter filter, String typed) {
		return filtered("SELECT COUNT(*) FROM ", scope, filter, typed, "").query(Integer.class).single();
	}

	private StatementSpec filtered(String select, ReadScope scope, MeetingFilter filter, String typed, String end) {
		String own = "((m.body_id IS NULL AND m.unit_id IN (:units)) OR m.body_id IN (:bodies))";
		String visible = scope.all() ? "(" + SENT + " OR " + own + ")" : own;
		String search = typed.isBlank() ? ""
				: " AND (m.search_key LIKE :pattern OR u.search_key LIKE :pattern OR b.search_key LIKE :pattern)";
		StatementSpec statement = this.jdbc
			.sql(select + FROM + " WHERE " + visible + " AND " + filter.condition() + search + end)
			.param("units", scope.units())
			.param("bodies", scope.bodies());
		return search.isEmpty() ? statement : statement.param("pattern", VietnameseText.searchPattern(typed));
	}

	private static MeetingRow row(ResultSet row, int number) throws SQLException {
		return new MeetingRow(row.getLong("id"), MeetingKind.valueOf(row.getString("kind")), row.getString("topic"),
				row.getString("owner"), row.getObject("held_on", LocalDate.class), row.getInt("participants"),
				row.getInt("opinions"), row.getInt("answered_on_spot"),
				SubmissionState.valueOf(row.getString("state")));
	}

}
