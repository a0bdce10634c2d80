package vn.danvan.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;

/**
 * Figures of the sheets. A longer period is the sum of the half-years that fill it
 * without a gap; snapshots are those of the last one.
 */
@Component
class SheetFigures implements FigureSource {

	/**
	 * The half-years that lie in the asked period; parameters :rule :kind :year :number.
	 */
	private static final String PERIODS = """
			SELECT q.id, q.from_day, q.until_day, p.from_day all_from, p.until_day all_until
			FROM reporting_period p JOIN reporting_period q ON q.rule = p.rule AND q.kind = 'HALF_YEAR'
			AND q.from_day >= p.from_day AND q.until_day <= p.until_day
			WHERE p.rule = :rule AND p.kind = :kind AND p.year = :year AND p.number = :number ORDER BY q.from_day
			""";

	private final JdbcClient jdbc;

	SheetFigures(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String name() {
		return "SHEET";
	}

	@Override
	public Set<String> known(Set<String> asked, PeriodSpan span) {
		return asked;
	}

	@Override
	public List<FigurePart> figures(Set<String> codes, PeriodSpan span) {
		List<Collected> periods = periods(span);
		if (periods.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql("""
				SELECT v.indicator_code, s.unit_id, SUM(v.value) FROM figure_sheet s
				JOIN figure_value v ON v.sheet_id = s.id AND v.revision = s.counted_revision
				JOIN indicator i ON i.code = v.indicator_code
				WHERE v.indicator_code IN (:codes) AND s.period_id IN (:periods)
				AND (i.aggregation = 'SUM' OR s.period_id = :last)
				GROUP BY v.indicator_code, s.unit_id HAVING COUNT(*) = MAX(IF(i.aggregation = 'SUM', :many, 1))""")
			.param("codes", codes)
			.param("periods", periods.stream().map(Collected::id).toList())
			.param("last", periods.get(periods.size() - 1).id())
			.param("many", periods.size())
			.query((row, number) -> new FigurePart(row.getString(1), row.getLong(2),
					VietnameseNumbers.plain(row.getBigDecimal(3)), null))
			.list();
	}

	@Override
	public List<FigureRecord> records(Question question, long offset, int limit) {
		List<Collected> periods = periods(question.span());
		if (periods.isEmpty()) {
			return List.of();
		}
		return asked("""
				SELECT s.id, s.version, u.name, s.first_sent_on, v.value, s.counted_revision, p.kind, p.year, p.number
				""", question, periods).param("limit", limit)
			.param("offset", offset)
			.query((row, number) -> new FigureRecord(FigureSheet.SUBJECT, row.getLong(1), row.getInt(2),
					Messages.text("figures.record.sheet",
							PeriodKind.valueOf(row.getString(7)).label(row.getInt(8), row.getInt(9)))
							+ ((row.getInt(6) == 0) ? "" : Messages.text("figures.revision-in-log", row.getInt(6))),
					row.getString(3), row.getObject(4, LocalDate.class), VietnameseNumbers.plain(row.getBigDecimal(5))))
			.list();
	}

	@Override
	public int countRecords(Question question) {
		List<Collected> periods = periods(question.span());
		return periods.isEmpty() ? 0
				: asked("SELECT COUNT(*) OVER ()", question, periods).param("limit", 1)
					.param("offset", 0)
					.query(Integer.class)
					.optional()
					.orElse(0);
	}

	private StatementSpec asked(String select, Question question, List<Collected> periods) {
		String units = (question.units() != null) ? " AND s.unit_id IN (:units)" : "";
		StatementSpec statement = this.jdbc
			.sql(select
					+ """
							 FROM figure_sheet s JOIN reporting_period p ON p.id = s.period_id
							JOIN figure_value v ON v.sheet_id = s.id AND v.revision = s.counted_revision
							JOIN unit_version u ON u.unit_id = s.unit_id AND u.valid_from < p.until_day AND p.until_day <= u.valid_until
							WHERE v.indicator_code = :code AND s.period_id IN (:periods)"""
					+ units + " ORDER BY u.name, p.from_day LIMIT :limit OFFSET :offset")
			.param("code", question.code())
			.param("periods", periods.stream().map(Collected::id).toList());
		return (question.units() != null) ? statement.param("units", question.units()) : statement;
	}

	/** The half-years that fill the period, or none when they leave a gap. */
	private List<Collected> periods(PeriodSpan span) {
		List<Collected> found = this.jdbc.sql(PERIODS)
			.param("rule", span.rule().name())
			.param("kind", span.kind().name())
			.param("year", span.year())
			.param("number", span.number())
			.query((row, number) -> new Collected(row.getLong(1), row.getObject(2, LocalDate.class),
					row.getObject(3, LocalDate.class), row.getObject(4, LocalDate.class),
					row.getObject(5, LocalDate.class)))
			.list();
		if (found.isEmpty()) {
			return found;
		}
		LocalDate reached = found.get(0).allFrom();
		for (Collected one : found) {
			if (!one.from().equals(reached)) {
				return List.of();
			}
			reached = one.until();
		}
		return reached.equals(found.get(0).allUntil()) ? found : List.of();
	}

	private record Collected(long id, LocalDate from, LocalDate until, LocalDate allFrom, LocalDate allUntil) {
	}

}
