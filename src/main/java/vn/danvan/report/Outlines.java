package vn.danvan.report;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvan.base.Refusal;
import vn.danvan.figures.PeriodKind;

/** Reads outlines; a version never changes. */
@Repository
class Outlines {

	private final JdbcClient jdbc;

	Outlines(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The outline for reports of a kind that is in force on a day. */
	Outline inForce(PeriodKind kind, LocalDate day) {
		return this.jdbc.sql("SELECT id FROM report_outline WHERE kind = ? AND valid_from <= ? AND ? < valid_until")
			.params(kind.name(), day, day)
			.query(Long.class)
			.optional()
			.map(this::get)
			.orElseThrow(() -> new Refusal("report.error.no-outline"));
	}

	Outline get(long id) {
		List<Outline.Line> lines = this.jdbc.sql("""
				SELECT code, level, form, text, when_nothing, when_missing FROM report_outline_line
				WHERE outline_id = ? ORDER BY position""")
			.param(id)
			.query((row, number) -> new Outline.Line(row.getString(1), row.getInt(2), row.getString(3),
					row.getString(4), row.getString(5), row.getString(6)))
			.list();
		String subject = this.jdbc.sql("SELECT subject FROM report_outline WHERE id = ?")
			.param(id)
			.query(String.class)
			.single();
		return new Outline(id, subject, lines);
	}

}
