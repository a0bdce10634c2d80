package vn.danvan.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Repository;

import vn.danvan.base.text.VietnameseNumbers;

/** Keeps the numbers of a sheet, by revision. */
@Repository
class SheetValues {

	private final JdbcTemplate jdbc;

	SheetValues(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	Map<String, BigDecimal> read(long sheetId, int revision) {
		Map<String, BigDecimal> values = new LinkedHashMap<>();
		this.jdbc.query("SELECT indicator_code, value FROM figure_value WHERE sheet_id = ? AND revision = ?",
				(RowCallbackHandler) (row) -> values.put(row.getString(1),
						VietnameseNumbers.plain(row.getBigDecimal(2))),
				sheetId, revision);
		return values;
	}

	/**
	 * What counts of the same commune in the period before, of the same rule and kind.
	 */
	Map<String, BigDecimal> previous(long periodId, long unitId) {
		Map<String, BigDecimal> values = new LinkedHashMap<>();
		this.jdbc.query("""
				SELECT v.indicator_code, v.value FROM figure_value v JOIN figure_sheet s ON s.id = v.sheet_id
				AND s.counted_revision = v.revision JOIN (SELECT q.id FROM reporting_period q JOIN reporting_period p
				ON p.rule = q.rule AND p.kind = q.kind AND q.until_day <= p.from_day
				JOIN figure_sheet x ON x.period_id = q.id AND x.unit_id = ? AND x.counted_revision IS NOT NULL
				WHERE p.id = ? ORDER BY q.until_day DESC LIMIT 1) last ON last.id = s.period_id WHERE s.unit_id = ?""",
				(RowCallbackHandler) (row) -> values.put(row.getString(1),
						VietnameseNumbers.plain(row.getBigDecimal(2))),
				unitId, periodId, unitId);
		return values;
	}

	/** Writes what has changed and takes out what has gone. */
	void write(long sheetId, int revision, Map<String, BigDecimal> values) {
		Map<String, BigDecimal> before = read(sheetId, revision);
		List<Object[]> changed = new ArrayList<>();
		values.forEach((code, value) -> {
			BigDecimal old = before.remove(code);
			if (old == null || old.compareTo(value) != 0) {
				changed.add(new Object[] { sheetId, revision, code, value });
			}
		});
		if (!changed.isEmpty()) {
			this.jdbc.batchUpdate("""
					INSERT INTO figure_value (sheet_id, revision, indicator_code, value) VALUES (?, ?, ?, ?)
					ON DUPLICATE KEY UPDATE value = VALUES(value)""", changed);
		}
		if (!before.isEmpty()) {
			this.jdbc.batchUpdate("DELETE FROM figure_value WHERE sheet_id = ? AND revision = ? AND indicator_code = ?",
					before.keySet().stream().map((code) -> new Object[] { sheetId, revision, code }).toList());
		}
	}

	void copy(long sheetId, int from, int to) {
		this.jdbc.update("""
				INSERT INTO figure_value (sheet_id, revision, indicator_code, value)
				SELECT sheet_id, ?, indicator_code, value FROM figure_value WHERE sheet_id = ? AND revision = ?""", to,
				sheetId, from);
	}

}
