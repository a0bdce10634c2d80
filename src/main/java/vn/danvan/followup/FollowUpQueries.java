package vn.danvan.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvan.base.security.ReadScope;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.submission.Owner;

/** Reads lists of follow-ups, one statement a page. */
@Repository
class FollowUpQueries {

	private static final String NAMES = """
			 JOIN unit_version u ON u.unit_id = f.unit_id AND u.valid_from <= f.recorded_on
			AND f.recorded_on < u.valid_until
			LEFT JOIN body_version b ON b.body_id = f.body_id AND b.valid_from <= f.recorded_on
			AND f.recorded_on < b.valid_until
			""";

	/** Follow-ups {@code f} with the names {@code u} and {@code b} of that time. */
	static final String FROM = "follow_up f" + NAMES;

	/** The most urgent of the open ones first, then the closed ones. */
	private static final String ORDER = " ORDER BY f.closed, f.due_on, f.id";

	private static final String SELECT = """
			SELECT f.id, f.kind, f.content, COALESCE(b.name, u.name) owner, f.unit_id, f.body_id, f.due_on, f.state,
			f.finished_on, f.recorded_on, f.deadline, f.extended_deadline, f.asked_until, f.reported_on, f.reminded_on,
			f.origin_type, f.origin_id, f.origin_group, f.report, f.reason, f.reopened FROM
			""";

	private final JdbcClient jdbc;

	private final BusinessClock clock;

	FollowUpQueries(JdbcClient jdbc, BusinessClock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The page is found first, by an index where nothing is typed, and then named. */
	List<FollowUpRow> list(ReadScope scope, FollowUpSearch search, long offset, int limit) {
		return conditions(scope, search).and(search.filter().condition())
			.statement(this.jdbc, SELECT + "(SELECT f.id FROM follow_up f",
					ORDER + " LIMIT :limit OFFSET :offset) p JOIN follow_up f ON f.id = p.id" + NAMES + ORDER)
			.param("limit", limit)
			.param("offset", offset)
			.query(this::row)
			.list();
	}

	int count(ReadScope scope, FollowUpSearch search) {
		SearchConditions found = conditions(scope, search).and(search.filter().condition());
		return found.statement(this.jdbc, "SELECT COUNT(*) FROM follow_up f", "").query(Integer.class).single();
	}

	/** How many are how far; the filter of the search does not matter. */
	FollowUpCounts counts(ReadScope scope, FollowUpSearch search) {
		return conditions(scope, search)
			.statement(this.jdbc,
					"SELECT " + sum(FollowUpFilter.OPEN) + ", " + sum(FollowUpFilter.LATE) + ", "
							+ sum(FollowUpFilter.HANDED_OVER) + ", " + sum(FollowUpFilter.REPORTED) + ", "
							+ sum(FollowUpFilter.ASKED) + ", " + sum(FollowUpFilter.CLOSED) + " FROM follow_up f",
					"")
			.query((row, number) -> new FollowUpCounts(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4),
					row.getInt(5), row.getInt(6)))
			.single();
	}

	List<FollowUpRow> of(ReadScope scope, String originType, long originId) {
		return new SearchConditions(scope, this.clock.today())
			.and("f.origin_type = :originType AND f.origin_id = :originId", "originType", originType)
			.with("originId", originId)
			.statement(this.jdbc, SELECT + FROM, " ORDER BY f.id")
			.query(this::row)
			.list();
	}

	List<FollowUpRow> openFrom(ReadScope scope, String originType, Collection<Long> originIds) {
		return new SearchConditions(scope, this.clock.today())
			.and("f.origin_type = :originType AND f.origin_id IN (:originIds)", "originType", originType)
			.with("originIds", originIds)
			.and(FollowUpFilter.OPEN.condition())
			.statement(this.jdbc, SELECT + FROM, ORDER)
			.query(this::row)
			.list();
	}

	FollowUpRow one(long id) {
		return this.jdbc.sql(SELECT + FROM + " WHERE f.id = ?").param(id).query(this::row).single();
	}

	/** Who owes anything in this scope, as it was called last; communes first. */
	List<OwnerName> owners(ReadScope scope) {
		String owed = "SELECT f.unit_id, f.body_id, MAX(f.recorded_on) last_on FROM follow_up f";
		return new SearchConditions(scope, this.clock.today())
			.statement(this.jdbc, "SELECT o.unit_id, o.body_id, COALESCE(b.name, u.name) name FROM (" + owed,
					" GROUP BY f.unit_id, f.body_id) o JOIN unit_version u ON u.unit_id = o.unit_id"
							+ " AND u.valid_from <= o.last_on AND o.last_on < u.valid_until"
							+ " LEFT JOIN body_version b ON b.body_id = o.body_id AND b.valid_from <= o.last_on"
							+ " AND o.last_on < b.valid_until ORDER BY o.body_id IS NOT NULL, u.name, b.name")
			.query((row, number) -> new OwnerName(
					new Owner(row.getLong("unit_id"), row.getObject("body_id", Long.class)), row.getString("name")))
			.list();
	}

	/** The years in which something was recorded, latest first. */
	List<Integer> years(ReadScope scope) {
		return new SearchConditions(scope, this.clock.today())
			.statement(this.jdbc, "SELECT DISTINCT YEAR(f.recorded_on) FROM follow_up f", " ORDER BY 1 DESC")
			.query(Integer.class)
			.list();
	}

	private SearchConditions conditions(ReadScope scope, FollowUpSearch search) {
		return new SearchConditions(scope, this.clock.today()).search(search);
	}

	private static String sum(FollowUpFilter filter) {
		return "COALESCE(SUM(" + filter.condition() + "), 0)";
	}

	private FollowUpRow row(ResultSet row, int number) throws SQLException {
		FollowUpState state = FollowUpState.valueOf(row.getString("state"));
		LocalDate dueOn = row.getObject("due_on", LocalDate.class);
		LocalDate finishedOn = row.getObject("finished_on", LocalDate.class);
		FollowUpDates dates = new FollowUpDates(row.getObject("recorded_on", LocalDate.class),
				row.getObject("deadline", LocalDate.class), row.getObject("extended_deadline", LocalDate.class),
				row.getObject("asked_until", LocalDate.class), row.getObject("reported_on", LocalDate.class),
				row.getObject("reminded_on", LocalDate.class));
		LocalDate until = state.finished() ? Objects.requireNonNull(finishedOn)
				: (state == FollowUpState.REPORTED) ? Objects.requireNonNull(dates.reportedOn()) : this.clock.today();
		int daysLate = (int) Math.max(0, ChronoUnit.DAYS.between(dueOn, until));
		return new FollowUpRow(row.getLong("id"), FollowUpKind.valueOf(row.getString("kind")), row.getString("content"),
				row.getString("owner"), dueOn, state, !state.finished() && daysLate > 0, finishedOn,
				new Owner(row.getLong("unit_id"), row.getObject("body_id", Long.class)), dates, daysLate, origin(row),
				row.getString("report"), row.getString("reason"), row.getInt("reopened"));
	}

	private static FollowUpRequest.@Nullable Origin origin(ResultSet row) throws SQLException {
		String type = row.getString("origin_type");
		return (type == null) ? null
				: new FollowUpRequest.Origin(type, row.getLong("origin_id"), row.getString("origin_group"));
	}

}
