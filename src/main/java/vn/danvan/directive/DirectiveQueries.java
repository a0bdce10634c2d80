package vn.danvan.directive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

import vn.danvan.base.security.ReadScope;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.document.Urgency;

/**
 * Reads lists of directives, one statement a page. A recipient finds what was sent to it,
 * and counts only itself.
 */
@Repository
class DirectiveQueries {

	private static final String OWN = "r.body_id IN (:bodies) OR (r.body_id IS NULL AND r.unit_id IN (:units))";

	private static final String SELECT = """
			SELECT d.id, d.arrival_number, d.arrival_year, d.arrived_on, d.symbol, d.document_date, d.type, d.subject,
			d.issuer, d.urgency, d.deadline, d.withdrawn,
			(SELECT COUNT(*) FROM directive_recipient r WHERE r.directive_id = d.id AND (%1$s)) recipients,
			(SELECT COUNT(r.confirmed_on) FROM directive_recipient r WHERE r.directive_id = d.id AND (%1$s)) confirmed
			FROM directive d
			""";

	private static final String LATEST = "d.arrival_year DESC, d.arrival_number DESC";

	/** The owed ones are few: found once, not by counting behind every directive. */
	private static final String OWED = "(NOT d.withdrawn AND d.id IN (SELECT r.directive_id FROM directive_recipient r"
			+ " WHERE r.confirmed_on IS NULL AND (" + OWN + ")))";

	private static final String OWED_FIRST = OWED + " DESC, IF(" + OWED + ", d.deadline, NULL), " + LATEST;

	private final JdbcClient jdbc;

	private final BusinessClock clock;

	DirectiveQueries(JdbcClient jdbc, BusinessClock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	List<DirectiveRow> list(ReadScope scope, DirectiveSearch search, long offset, int limit) {
		return filtered(SELECT.formatted(seen(scope)), scope, search,
				" ORDER BY " + (scope.all() ? LATEST : OWED_FIRST) + " LIMIT :limit OFFSET :offset")
			.param("limit", limit)
			.param("offset", offset)
			.query(this::row)
			.list();
	}

	int count(ReadScope scope, DirectiveSearch search) {
		return filtered("SELECT COUNT(*) FROM directive d", scope, search, "").query(Integer.class).single();
	}

	DirectiveRow one(ReadScope scope, long id) {
		return this.jdbc.sql(SELECT.formatted(seen(scope)) + " WHERE d.id = :id")
			.param("id", id)
			.param("units", scope.units())
			.param("bodies", scope.bodies())
			.query(this::row)
			.single();
	}

	/** Years of which the person sees a directive, latest first. */
	List<Integer> years(ReadScope scope) {
		return filtered("SELECT DISTINCT d.arrival_year FROM directive d", scope,
				new DirectiveSearch(DirectiveFilter.ALL, null, ""), " ORDER BY d.arrival_year DESC")
			.query(Integer.class)
			.list();
	}

	/** Who has issued directives so far, the most frequent first. */
	List<String> issuers(int limit) {
		return this.jdbc.sql("SELECT issuer FROM directive GROUP BY issuer ORDER BY COUNT(*) DESC, issuer LIMIT ?")
			.param(limit)
			.query(String.class)
			.list();
	}

	/** Which recipients count for this person. */
	static String seen(ReadScope scope) {
		return scope.all() ? "TRUE" : OWN;
	}

	StatementSpec filtered(String select, ReadScope scope, DirectiveSearch search, String end) {
		String visible = scope.all() ? "TRUE"
				: "EXISTS (SELECT 1 FROM directive_recipient r WHERE r.directive_id = d.id AND (" + OWN + "))";
		String year = (search.year() != null) ? " AND d.arrival_year = :year" : "";
		String typed = search.typed().isBlank() ? "" : " AND d.search_key LIKE :pattern";
		return this.jdbc
			.sql(select + " WHERE " + visible + " AND " + search.filter().condition(seen(scope)) + year + typed + end)
			.param("units", scope.units())
			.param("bodies", scope.bodies())
			.param("today", this.clock.today())
			.param("year", search.year())
			.param("pattern", VietnameseText.searchPattern(search.typed()));
	}

	private DirectiveRow row(ResultSet row, int number) throws SQLException {
		LocalDate deadline = row.getObject("deadline", LocalDate.class);
		int recipients = row.getInt("recipients");
		int confirmed = row.getInt("confirmed");
		return new DirectiveRow(row.getLong("id"), row.getInt("arrival_number"), row.getInt("arrival_year"),
				row.getObject("arrived_on", LocalDate.class), row.getString("symbol"),
				row.getObject("document_date", LocalDate.class), DirectiveType.valueOf(row.getString("type")),
				row.getString("subject"), row.getString("issuer"), Urgency.valueOf(row.getString("urgency")), deadline,
				recipients, confirmed,
				DirectiveState.of(row.getBoolean("withdrawn"), recipients, confirmed, deadline, this.clock.today()));
	}

}
