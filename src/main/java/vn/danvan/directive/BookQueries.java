package vn.danvan.directive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

import vn.danvan.base.security.ReadScope;
import vn.danvan.base.text.Messages;

/**
 * Reads the register with its eight columns, one statement a page, in order of number.
 */
@Repository
class BookQueries {

	/** More names than these are told as a number. */
	private static final int MOST_NAMES = 5;

	private static final String SEPARATOR = "; ";

	private static final String SELECT = """
			SELECT d.arrival_number, d.arrived_on, d.symbol, d.document_date, d.type, d.subject, d.issuer, d.note,
			d.withdrawal_reason,
			(SELECT GROUP_CONCAT(u.name ORDER BY u.name SEPARATOR '; ') FROM directive_recipient r
			JOIN unit_version u ON u.unit_id = r.unit_id AND u.valid_from <= r.sent_on AND r.sent_on < u.valid_until
			WHERE r.directive_id = d.id AND r.body_id IS NULL AND (%1$s)) communes,
			(SELECT GROUP_CONCAT(b.name ORDER BY b.position, b.name SEPARATOR '; ') FROM directive_recipient r
			JOIN body_version b ON b.body_id = r.body_id AND b.valid_from <= r.sent_on AND r.sent_on < b.valid_until
			WHERE r.directive_id = d.id AND (%1$s)) bodies
			FROM directive d
			""";

	private final DirectiveQueries queries;

	BookQueries(DirectiveQueries queries) {
		this.queries = queries;
	}

	List<BookRow> list(ReadScope scope, DirectiveSearch search, long offset, int limit) {
		return this.queries
			.filtered(SELECT.formatted(DirectiveQueries.seen(scope)), scope, search,
					" ORDER BY d.arrival_year, d.arrival_number LIMIT :limit OFFSET :offset")
			.param("limit", limit)
			.param("offset", offset)
			.query(BookQueries::row)
			.list();
	}

	private static BookRow row(ResultSet row, int number) throws SQLException {
		DirectiveType type = DirectiveType.valueOf(row.getString("type"));
		String subject = row.getString("subject");
		String title = (type == DirectiveType.OTHER) ? subject
				: Messages.text("directive.titled", Messages.label(type), subject);
		String reason = row.getString("withdrawal_reason");
		String note = Stream
			.of(row.getString("note"), (reason != null) ? Messages.text("directive.book-withdrawn", reason) : "")
			.filter((one) -> !one.isEmpty())
			.collect(Collectors.joining(SEPARATOR));
		String recipients = Stream
			.of(names(row.getString("communes"), "directive.communes"),
					names(row.getString("bodies"), "directive.bodies"))
			.filter((one) -> !one.isEmpty())
			.collect(Collectors.joining(SEPARATOR));
		return new BookRow(row.getInt("arrival_number"), row.getObject("arrived_on", LocalDate.class),
				row.getString("symbol"), row.getObject("document_date", LocalDate.class), title,
				row.getString("issuer"), recipients, note);
	}

	private static String names(@Nullable String joined, String countKey) {
		if (joined == null) {
			return "";
		}
		int count = joined.split(SEPARATOR).length;
		return (count > MOST_NAMES) ? Messages.text(countKey, count) : joined;
	}

}
