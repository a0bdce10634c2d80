package vn.danvan.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

import vn.danvan.figures.Figure;
import vn.danvan.figures.FigureService;

/** Keeps the figures of an approved report as they were, and the records behind them. */
@Repository
class FrozenFigures {

	private static final int MOST_RECORDS = 20_000;

	private final JdbcTemplate jdbc;

	private final FigureService figures;

	FrozenFigures(JdbcTemplate jdbc, FigureService figures) {
		this.jdbc = jdbc;
		this.figures = figures;
	}

	void store(long reportId, ReportData data) {
		List<Object[]> rows = new ArrayList<>();
		List<Object[]> records = new ArrayList<>();
		data.now().byCode().values().forEach((figure) -> {
			rows.add(row(reportId, rows.size() + 1, figure, null, figure.text()));
			figure.parts()
				.forEach((part) -> rows
					.add(row(reportId, rows.size() + 1, figure, part, part.text(figure.indicator()))));
			String code = figure.indicator().code();
			this.figures.records(code, data.span(), null, 0, MOST_RECORDS)
				.forEach((record) -> records.add(new Object[] { reportId, records.size() + 1, code,
						record.subjectType(), record.subjectId(), record.version() }));
		});
		data.lists()
			.forEach((list, items) -> items.forEach((item) -> records.add(new Object[] { reportId, records.size() + 1,
					list.name(), item.subjectType(), item.subjectId(), item.version() })));
		this.jdbc.batchUpdate(
				"""
						INSERT INTO report_figure (report_id, position, code, label, unit_id, unit_name, state, value, numerator,
						denominator, printed, as_of, formula_version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
				rows);
		this.jdbc.batchUpdate("""
				INSERT INTO report_record (report_id, position, code, subject_type, subject_id, record_version)
				VALUES (?, ?, ?, ?, ?, ?)""", records);
	}

	/** The district's figures of an approved report. */
	List<FrozenFigure> read(long reportId) {
		return this.jdbc.query("""
				SELECT f.code, f.label, f.printed, f.as_of, f.formula_version, (SELECT COUNT(*) FROM report_record r
				WHERE r.report_id = f.report_id AND r.code = f.code) FROM report_figure f
				WHERE f.report_id = ? AND f.unit_id IS NULL ORDER BY f.position""",
				(row, number) -> new FrozenFigure(row.getString(1), row.getString(2), row.getString(3),
						row.getObject(4, LocalDate.class), row.getInt(5), row.getInt(6)),
				reportId);
	}

	private static Object[] row(long report, int position, Figure figure, Figure.@Nullable Part part, String printed) {
		return new Object[] { report, position, figure.indicator().code(), figure.indicator().name(),
				(part != null) ? part.unit().id() : null, (part != null) ? part.unit().name() : "",
				((part != null) ? part.state() : figure.state()).name(), (part != null) ? part.value() : figure.value(),
				(part != null) ? part.numerator() : figure.numerator(),
				(part != null) ? part.denominator() : figure.denominator(), printed, figure.asOf(),
				figure.indicator().formulaVersion() };
	}

}
