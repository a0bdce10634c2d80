package vn.danvan.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.submission.SubmissionState;

/** Reads lists of sheets, one statement a page. */
@Repository
class SheetQueries {

	private static final String SELECT = """
			SELECT p.id period_id, p.kind, p.year, p.number, p.due_on, u.unit_id, u.name, s.state,
			IF(s.counted_revision IS NULL, NULL, s.first_sent_on) first_sent_on,
			COALESCE(s.revision, 0) revision
			""";

	private static final String BOARD = """
			FROM reporting_period p
			JOIN unit_version u ON u.parent_id = :district AND u.kind IN ('TOWNSHIP', 'COMMUNE', 'WARD')
			AND u.valid_from <= :day AND :day < u.valid_until
			LEFT JOIN figure_sheet s ON s.period_id = p.id AND s.unit_id = u.unit_id
			WHERE p.id = :period
			""";

	private static final String OWN = """
			FROM reporting_period p
			JOIN unit_version u ON u.unit_id IN (:units) AND u.valid_from < p.until_day AND p.until_day <= u.valid_until
			LEFT JOIN figure_sheet s ON s.period_id = p.id AND s.unit_id = u.unit_id
			WHERE p.kind = 'HALF_YEAR'
			""";

	private static final String OWED = " AND p.state = 'OPEN' AND s.counted_revision IS NULL";

	private final JdbcClient jdbc;

	private final BusinessClock clock;

	SheetQueries(JdbcClient jdbc, BusinessClock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	List<SheetRow> board(BoardSearch search, long offset, int limit) {
		return filtered(SELECT, search, " ORDER BY u.name LIMIT :limit OFFSET :offset").param("limit", limit)
			.param("offset", offset)
			.query(this::row)
			.list();
	}

	int countBoard(BoardSearch search) {
		return filtered("SELECT COUNT(*) ", search, "").query(Integer.class).single();
	}

	SheetSums sums(BoardSearch search) {
		return filtered(
				"""
						SELECT COUNT(*), COALESCE(SUM(s.counted_revision IS NOT NULL), 0), COALESCE(SUM(s.state = 'SUBMITTED'), 0),
						COALESCE(SUM(s.state = 'ACCEPTED'), 0), COALESCE(SUM(s.counted_revision IS NOT NULL AND s.first_sent_on > p.due_on), 0)
						""",
				search, "")
			.query((row, number) -> new SheetSums(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4),
					row.getInt(5)))
			.single();
	}

	/** Ids of the communes of which nothing counts yet. */
	List<Long> missingUnits(long periodId, long district, LocalDate day) {
		return filtered("SELECT u.unit_id ", new BoardSearch(periodId, district, day, SheetFilter.MISSING, ""), "")
			.query(Long.class)
			.list();
	}

	List<SheetRow> own(Set<Long> units, boolean openOnly, long offset, int limit) {
		return this.jdbc
			.sql(SELECT + OWN + (openOnly ? OWED : "")
					+ " ORDER BY p.until_day DESC, p.rule, u.name LIMIT :limit OFFSET :offset")
			.param("units", units)
			.param("limit", limit)
			.param("offset", offset)
			.query(this::row)
			.list();
	}

	int countOwn(Set<Long> units, boolean openOnly) {
		return this.jdbc.sql("SELECT COUNT(*) " + OWN + (openOnly ? OWED : ""))
			.param("units", units)
			.query(Integer.class)
			.single();
	}

	Map<Long, SheetService.SheetAddress> addresses(Set<Long> ids) {
		Map<Long, SheetService.SheetAddress> addresses = new HashMap<>();
		this.jdbc.sql("SELECT id, period_id, unit_id FROM figure_sheet WHERE id IN (:ids)")
			.param("ids", ids)
			.query((RowCallbackHandler) (row) -> addresses.put(row.getLong(1),
					new SheetService.SheetAddress(row.getLong(2), row.getLong(3))));
		return addresses;
	}

	int handedOver(Set<Long> units) {
		return this.jdbc.sql("SELECT COUNT(*) FROM figure_sheet WHERE unit_id IN (:units) AND state = 'HANDED_OVER'")
			.param("units", units)
			.query(Integer.class)
			.single();
	}

	private StatementSpec filtered(String select, BoardSearch search, String end) {
		String typed = search.typed().isBlank() ? "" : " AND u.search_key LIKE :pattern";
		StatementSpec statement = this.jdbc.sql(select + BOARD + " AND " + search.filter().condition() + typed + end)
			.param("period", search.periodId())
			.param("district", search.district())
			.param("day", search.day());
		return typed.isEmpty() ? statement : statement.param("pattern", VietnameseText.searchPattern(search.typed()));
	}

	private SheetRow row(ResultSet row, int number) throws SQLException {
		String state = row.getString("state");
		LocalDate dueOn = row.getObject("due_on", LocalDate.class);
		LocalDate sentOn = row.getObject("first_sent_on", LocalDate.class);
		return new SheetRow(row.getLong("period_id"),
				PeriodKind.valueOf(row.getString("kind")).label(row.getInt("year"), row.getInt("number")),
				row.getLong("unit_id"), row.getString("name"), dueOn,
				(state != null) ? SubmissionState.valueOf(state) : null, sentOn, row.getInt("revision"),
				SheetTimeliness.of(dueOn, sentOn, this.clock.today()));
	}

	record BoardSearch(long periodId, long district, LocalDate day, SheetFilter filter, String typed) {
	}

}
