package vn.danvan.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import vn.danvan.base.CsvFile;
import vn.danvan.base.FirstFill;
import vn.danvan.base.time.Validity;

/**
 * Fills an empty database with the indicators and the half-year sheet of the communes.
 * Their content is an example (minh họa) until the board edits it.
 */
@Component
class FiguresReferenceData extends FirstFill {

	private static final int POSITION = 12;

	private static final long TEMPLATE = 1;

	private final JdbcTemplate jdbc;

	FiguresReferenceData(JdbcTemplate jdbc, JdbcClient client, TransactionTemplate transaction) {
		super(POSITION, "indicator", client, transaction);
		this.jdbc = jdbc;
	}

	@Override
	protected void fill() {
		indicators();
		template();
	}

	private void indicators() {
		List<Object[]> rows = new ArrayList<>();
		for (Map<String, String> row : CsvFile.read("db/data/indicators.csv")) {
			rows.add(new Object[] { row.get("code"), rows.size() + 1, row.get("name"), row.get("unit"),
					row.get("aggregation"), blankAsNull(row.get("numerator")), blankAsNull(row.get("denominator")),
					row.get("source"), row.get("by_commune").equals("x") });
		}
		this.jdbc.batchUpdate(
				"""
						INSERT INTO indicator (code, position, name, unit, aggregation, numerator, denominator, source, by_commune,
						formula_version, sample) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, TRUE)""",
				rows);
	}

	private void template() {
		this.jdbc.update("""
				INSERT INTO sheet_template (id, code, title, collected, valid_from, valid_until)
				VALUES (?, ?, 'Biểu số liệu công tác dân vận của xã, thị trấn', 'HALF_YEAR', ?, ?)""", TEMPLATE,
				SheetTemplates.HALF_YEAR, LocalDate.of(2020, 1, 1), Validity.FOREVER);
		List<Object[]> columns = new ArrayList<>();
		for (Map<String, String> row : CsvFile.read("db/data/sheet-half-year.csv")) {
			columns.add(new Object[] { TEMPLATE, columns.size() + 1, row.get("group"), row.get("code"),
					Integer.parseInt(row.get("decimals")) });
		}
		this.jdbc.batchUpdate("""
				INSERT INTO sheet_column (template_id, position, group_title, indicator_code, decimals)
				VALUES (?, ?, ?, ?, ?)""", columns);
		List<Object[]> checks = new ArrayList<>();
		for (Map<String, String> row : CsvFile.read("db/data/sheet-half-year-checks.csv")) {
			checks.add(new Object[] { TEMPLATE, checks.size() + 1, row.get("left"), row.get("relation"),
					row.get("right"), row.get("sentence") });
		}
		this.jdbc.batchUpdate("""
				INSERT INTO sheet_check (template_id, position, left_side, relation, right_side, sentence)
				VALUES (?, ?, ?, ?, ?, ?)""", checks);
	}

	private static @Nullable String blankAsNull(@Nullable String text) {
		return (text == null || text.isEmpty()) ? null : text;
	}

}
