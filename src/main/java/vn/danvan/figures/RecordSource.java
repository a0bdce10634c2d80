package vn.danvan.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.time.BusinessClock;

/**
 * A source whose figures count or add rows of one table: each indicator is an amount and
 * a condition. Figures of any number of indicators are one statement.
 */
public abstract class RecordSource implements FigureSource {

	private final JdbcClient jdbc;

	private final BusinessClock clock;

	private final String name;

	private final Rows rows;

	private final Map<String, Measure> measures;

	/**
	 * A source.
	 * @param jdbc the database
	 * @param clock today; what falls due later is not late yet
	 * @param name its name, as the indicators call it
	 * @param rows where its records stand
	 * @param measures how each of its indicators is made of them
	 */
	protected RecordSource(JdbcClient jdbc, BusinessClock clock, String name, Rows rows,
			Map<String, Measure> measures) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.name = name;
		this.rows = rows;
		this.measures = Map.copyOf(measures);
	}

	@Override
	public String name() {
		return this.name;
	}

	@Override
	public Set<String> known(Set<String> asked, PeriodSpan span) {
		Set<String> known = new LinkedHashSet<>(asked);
		known.retainAll(this.measures.keySet());
		return known;
	}

	@Override
	public List<FigurePart> figures(Set<String> codes, PeriodSpan span) {
		String sql = codes.stream()
			.map((code) -> "SELECT '" + code + "' code, " + this.rows.unit() + " unit_id, SUM("
					+ this.measures.get(code).amount() + ") amount, MAX(" + this.rows.date() + ") as_of FROM "
					+ this.rows.from() + " WHERE " + this.measures.get(code).condition() + " GROUP BY "
					+ this.rows.unit())
			.collect(Collectors.joining(" UNION ALL "));
		return spanned(sql, span).query((row, number) -> {
			long unit = row.getLong(2);
			return new FigurePart(row.getString(1), row.wasNull() ? null : unit, plain(row.getBigDecimal(3)),
					row.getObject(4, LocalDate.class));
		}).list();
	}

	@Override
	public List<FigureRecord> records(Question question, long offset, int limit) {
		if (!this.measures.containsKey(question.code())) {
			return List.of();
		}
		String amount = this.measures.get(question.code()).amount();
		return asked(
				"SELECT " + this.rows.id() + ", " + this.rows.version() + ", " + this.rows.title() + ", "
						+ this.rows.owner() + ", " + this.rows.date() + ", " + amount,
				question, " ORDER BY " + this.rows.date() + " DESC, " + this.rows.id() + " LIMIT :limit OFFSET :offset")
			.param("limit", limit)
			.param("offset", offset)
			.query((row, number) -> new FigureRecord(this.rows.subjectType(), row.getLong(1), row.getInt(2),
					row.getString(3), row.getString(4), row.getObject(5, LocalDate.class), plain(row.getBigDecimal(6))))
			.list();
	}

	@Override
	public int countRecords(Question question) {
		return this.measures.containsKey(question.code())
				? asked("SELECT COUNT(*)", question, "").query(Integer.class).single() : 0;
	}

	/**
	 * The database, for lists.
	 * @return the client
	 */
	protected final JdbcClient jdbc() {
		return this.jdbc;
	}

	/**
	 * A statement that may name :from, :until, :last, :today and :reached, the earlier of
	 * the last day and today.
	 * @param sql the statement
	 * @param span kỳ
	 * @return the statement with its days
	 */
	protected final StatementSpec spanned(String sql, PeriodSpan span) {
		LocalDate today = this.clock.today();
		return this.jdbc.sql(sql)
			.param("from", span.from())
			.param("until", span.until())
			.param("last", span.lastDay())
			.param("today", today)
			.param("reached", today.isBefore(span.lastDay()) ? today : span.lastDay());
	}

	private StatementSpec asked(String select, Question question, String end) {
		String units = (question.units() != null) ? " AND " + this.rows.unit() + " IN (:units)" : "";
		StatementSpec statement = spanned(select + " FROM " + this.rows.from() + " WHERE ("
				+ this.measures.get(question.code()).condition() + ")" + units + end, question.span());
		return (question.units() != null) ? statement.param("units", question.units()) : statement;
	}

	private static BigDecimal plain(BigDecimal number) {
		return VietnameseNumbers.plain(number);
	}

	/**
	 * Where records stand; every part is SQL over the same tables.
	 *
	 * @param subjectType the kind of record
	 * @param from tables and joins; may name what {@link #spanned} names
	 * @param id id of the record
	 * @param version version of the record
	 * @param unit the unit that it belongs to, null for bodies of the district
	 * @param date its business date
	 * @param title what it is
	 * @param owner whose it is
	 */
	public record Rows(String subjectType, String from, String id, String version, String unit, String date,
			String title, String owner) {
	}

	/**
	 * An indicator over these records.
	 *
	 * @param amount what a record adds
	 * @param condition which records count; may name :from, :until, :last and :reached
	 */
	public record Measure(String amount, String condition) {

		/**
		 * An indicator that counts records.
		 * @param condition which ones
		 * @return the measure
		 */
		public static Measure count(String condition) {
			return new Measure("1", condition);
		}

	}

}
