package vn.danvan.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

import vn.danvan.base.text.Messages;

/** Figures about the sheets themselves: who sent in time, late, not at all (CT42). */
@Component
class ReturnFigures implements FigureSource {

	private static final String SENT = "s.counted_revision IS NOT NULL AND ";

	private static final Map<String, String> CONDITIONS = Map.of("CT42.1", SENT + "s.first_sent_on <= p.due_on",
			"CT42.2", SENT + "s.first_sent_on > p.due_on", "CT42.3", "s.counted_revision IS NULL");

	private static final String FROM = """
			 FROM reporting_period p
			JOIN body_function f ON f.purpose = 'MASS_MOBILISATION' AND f.valid_from < p.until_day
			AND p.until_day <= f.valid_until
			JOIN unit_version u ON u.parent_id = f.unit_id AND u.kind IN ('TOWNSHIP', 'COMMUNE', 'WARD')
			AND u.valid_from < p.until_day AND p.until_day <= u.valid_until
			LEFT JOIN figure_sheet s ON s.period_id = p.id AND s.unit_id = u.unit_id
			WHERE p.rule = :rule AND p.kind = :kind AND p.year = :year AND p.number = :number AND p.kind = 'HALF_YEAR'
			AND %s""";

	private final JdbcClient jdbc;

	ReturnFigures(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String name() {
		return "figures";
	}

	@Override
	public Set<String> known(Set<String> asked, PeriodSpan span) {
		return span.kind().collectsSheets() ? asked : Set.of();
	}

	@Override
	public List<FigurePart> figures(Set<String> codes, PeriodSpan span) {
		String sql = codes.stream()
			.map((code) -> "SELECT '" + code + "' code, u.unit_id, s.first_sent_on"
					+ FROM.formatted(CONDITIONS.get(code)))
			.collect(Collectors.joining(" UNION ALL "));
		return spanned(sql, span)
			.query((row, number) -> new FigurePart(row.getString(1), row.getLong(2), BigDecimal.ONE,
					row.getObject(3, LocalDate.class)))
			.list();
	}

	@Override
	public List<FigureRecord> records(Question question, long offset, int limit) {
		return asked("SELECT u.unit_id, COALESCE(s.version, 0), u.name, s.first_sent_on, s.id", question)
			.param("limit", limit)
			.param("offset", offset)
			.query((row, number) -> new FigureRecord((row.getLong(5) == 0) ? "unit" : FigureSheet.SUBJECT,
					(row.getLong(5) == 0) ? row.getLong(1) : row.getLong(5), row.getInt(2),
					Messages.text("figures.record.sheet", question.span().label()), row.getString(3),
					row.getObject(4, LocalDate.class), BigDecimal.ONE))
			.list();
	}

	@Override
	public int countRecords(Question question) {
		return asked("SELECT COUNT(*) OVER ()", question).param("limit", 1)
			.param("offset", 0)
			.query(Integer.class)
			.optional()
			.orElse(0);
	}

	private StatementSpec asked(String select, Question question) {
		String units = (question.units() != null) ? " AND u.unit_id IN (:units)" : "";
		StatementSpec statement = spanned(select + FROM.formatted(CONDITIONS.get(question.code())) + units
				+ " ORDER BY u.name LIMIT :limit OFFSET :offset", question.span());
		return (question.units() != null) ? statement.param("units", question.units()) : statement;
	}

	private StatementSpec spanned(String sql, PeriodSpan span) {
		return this.jdbc.sql(sql)
			.param("rule", span.rule().name())
			.param("kind", span.kind().name())
			.param("year", span.year())
			.param("number", span.number());
	}

}
