package vn.danvan.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvan.base.security.ReadScope;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.BusinessClock;

/** Reads lists of follow-ups, one statement a page. */
@Repository
class FollowUpQueries {

	static final String FROM = """
			follow_up f JOIN unit_version u ON u.unit_id = f.unit_id AND u.valid_from <= f.recorded_on
			AND f.recorded_on < u.valid_until
			LEFT JOIN body_version b ON b.body_id = f.body_id AND b.valid_from <= f.recorded_on
			AND f.recorded_on < b.valid_until
			""";

	private static final String SELECT = """
			SELECT f.id, f.kind, f.content, COALESCE(b.name, u.name) owner, f.due_on, f.state, f.finished_on FROM
			""";

	private final JdbcClient jdbc;

	private final BusinessClock clock;

	FollowUpQueries(JdbcClient jdbc, BusinessClock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	List<FollowUpRow> list(ReadScope scope, FollowUpFilter filter, String typed, long offset, int limit) {
		return filtered(SELECT, scope, filter, typed,
				" ORDER BY f.state IN ('REMEDIED', 'CANNOT'), f.due_on, f.id LIMIT :limit OFFSET :offset")
			.param("limit", limit)
			.param("offset", offset)
			.query(this::row)
			.list();
	}

	int count(ReadScope scope, FollowUpFilter filter, String typed) {
		return filtered("SELECT COUNT(*) FROM ", scope, filter, typed, "").query(Integer.class).single();
	}

	List<FollowUpRow> of(ReadScope scope, String originType, long originId) {
		return scoped(SELECT, scope, "f.origin_type = :originType AND f.origin_id = :originId ORDER BY f.id")
			.param("originType", originType)
			.param("originId", originId)
			.query(this::row)
			.list();
	}

	List<FollowUpRow> openFrom(ReadScope scope, String originType, java.util.Collection<Long> originIds) {
		return scoped(SELECT, scope,
				"f.origin_type = :originType AND f.origin_id IN (:originIds) AND f.state NOT IN ('REMEDIED', 'CANNOT') ORDER BY f.due_on")
			.param("originType", originType)
			.param("originIds", originIds)
			.query(this::row)
			.list();
	}

	FollowUpRow one(long id) {
		return this.jdbc.sql(SELECT + FROM + " WHERE f.id = ?").param(id).query(this::row).single();
	}

	private StatementSpec filtered(String select, ReadScope scope, FollowUpFilter filter, String typed, String end) {
		String search = typed.isBlank() ? ""
				: " AND (f.search_key LIKE :pattern OR u.search_key LIKE :pattern OR b.search_key LIKE :pattern)";
		StatementSpec statement = scoped(select, scope, filter.condition() + search + end).param("today",
				this.clock.today());
		return search.isEmpty() ? statement : statement.param("pattern", VietnameseText.searchPattern(typed));
	}

	private StatementSpec scoped(String select, ReadScope scope, String condition) {
		if (scope.all()) {
			return this.jdbc.sql(select + FROM + " WHERE " + condition);
		}
		return this.jdbc
			.sql(select + FROM + " WHERE (f.body_id IN (:bodies) OR f.recorded_by = :me"
					+ " OR (f.body_id IS NULL AND f.unit_id IN (:units))) AND " + condition)
			.param("units", scope.units())
			.param("bodies", scope.bodies())
			.param("me", scope.accountId());
	}

	private FollowUpRow row(ResultSet row, int number) throws SQLException {
		FollowUpState state = FollowUpState.valueOf(row.getString("state"));
		LocalDate dueOn = row.getObject("due_on", LocalDate.class);
		return new FollowUpRow(row.getLong("id"), FollowUpKind.valueOf(row.getString("kind")), row.getString("content"),
				row.getString("owner"), dueOn, state, !state.finished() && dueOn.isBefore(this.clock.today()),
				row.getObject("finished_on", LocalDate.class));
	}

}
