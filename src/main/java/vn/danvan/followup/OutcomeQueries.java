package vn.danvan.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvan.base.security.ReadScope;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.submission.Owner;

/** Counts how follow-ups ended or stand: one statement a question. */
@Repository
class OutcomeQueries {

	private static final String SUMS = FollowUpOutcome.SUMS;

	private final JdbcClient jdbc;

	private final BusinessClock clock;

	OutcomeQueries(JdbcClient jdbc, BusinessClock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** All of a search, however far they are. */
	FollowUpOutcome of(ReadScope scope, FollowUpSearch search) {
		return conditions(scope).search(search)
			.statement(this.jdbc, "SELECT " + SUMS + " FROM follow_up f", "")
			.query((row, number) -> outcome(row, 1))
			.single();
	}

	/** By year of recording, latest first, and origin. */
	List<FollowUpPicture.Year> years(ReadScope scope) {
		Map<Integer, List<FollowUpPicture.Group>> years = new LinkedHashMap<>();
		conditions(scope)
			.statement(this.jdbc, "SELECT YEAR(f.recorded_on), f.kind, f.origin_group, " + SUMS + " FROM follow_up f",
					" GROUP BY 1, 2, 3 ORDER BY 1 DESC, f.kind = 'RECOMMENDATION' DESC, f.kind, f.origin_group")
			.query((RowCallbackHandler) (row) -> {
				FollowUpKind kind = FollowUpKind.valueOf(row.getString(2));
				years.computeIfAbsent(row.getInt(1), (year) -> new ArrayList<>())
					.add(new FollowUpPicture.Group(kind, FollowUpGroups.label(kind, row.getString(3)),
							outcome(row, 4)));
			});
		return years.entrySet().stream().map((one) -> new FollowUpPicture.Year(one.getKey(), one.getValue())).toList();
	}

	/** Who had most. */
	List<FollowUpPicture.OwnerShare> owners(ReadScope scope, int limit) {
		return conditions(scope)
			.statement(this.jdbc,
					"SELECT o.*, COALESCE(b.name, u.name) name FROM (SELECT " + SUMS
							+ ", f.unit_id, f.body_id, MAX(f.recorded_on) last_on, COUNT(*) amount FROM follow_up f",
					" GROUP BY f.unit_id, f.body_id ORDER BY amount DESC, f.unit_id, f.body_id LIMIT :limit) o"
							+ " JOIN unit_version u ON u.unit_id = o.unit_id AND u.valid_from <= o.last_on"
							+ " AND o.last_on < u.valid_until"
							+ " LEFT JOIN body_version b ON b.body_id = o.body_id AND b.valid_from <= o.last_on"
							+ " AND o.last_on < b.valid_until ORDER BY o.amount DESC, name")
			.param("limit", limit)
			.query((row, number) -> new FollowUpPicture.OwnerShare(
					new Owner(row.getLong("unit_id"), row.getObject("body_id", Long.class)), row.getString("name"),
					outcome(row, 1)))
			.list();
	}

	private SearchConditions conditions(ReadScope scope) {
		return new SearchConditions(scope, this.clock.today());
	}

	private static FollowUpOutcome outcome(ResultSet row, int first) throws SQLException {
		return new FollowUpOutcome(row.getInt(first), row.getInt(first + 1), row.getInt(first + 2),
				row.getInt(first + 3), row.getInt(first + 4));
	}

}
