package vn.danvan.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import vn.danvan.base.CsvFile;
import vn.danvan.base.FirstFill;
import vn.danvan.base.time.Validity;
import vn.danvan.figures.PeriodKind;

/** Fills an empty database with the outline of the half-year and the yearly report. */
@Component
class ReportReferenceData extends FirstFill {

	private static final int POSITION = 14;

	private final JdbcTemplate jdbc;

	ReportReferenceData(JdbcTemplate jdbc, JdbcClient client, TransactionTemplate transaction) {
		super(POSITION, "report_outline", client, transaction);
		this.jdbc = jdbc;
	}

	@Override
	protected void fill() {
		long id = 1;
		for (PeriodKind kind : PeriodKind.values()) {
			outline(id++, kind);
		}
	}

	private void outline(long id, PeriodKind kind) {
		this.jdbc
			.update("""
					INSERT INTO report_outline (id, code, kind, subject, valid_from, valid_until) VALUES (?, ?, ?, ?, ?, ?)""",
					id, "OUTLINE_" + kind, kind.name(), "kết quả công tác dân vận {ky}, nhiệm vụ trọng tâm {ky-sau}",
					LocalDate.of(2020, 1, 1), Validity.FOREVER);
		List<Object[]> lines = new ArrayList<>();
		for (Map<String, String> row : CsvFile.read("db/data/report-outline-half-year.csv")) {
			lines.add(new Object[] { id, lines.size() + 1, row.get("code"), Integer.parseInt(row.get("level")),
					row.get("form"), row.get("text"), row.get("when_nothing"), row.get("when_missing") });
		}
		this.jdbc.batchUpdate(
				"""
						INSERT INTO report_outline_line (outline_id, position, code, level, form, text, when_nothing, when_missing)
						VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
				lines);
	}

}
