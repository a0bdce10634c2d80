package vn.danvan.benchmark;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Gives each commune of the demo a scored roll-out in five years with thirty criteria,
 * and multiplies the communes. Invented data: totals are not the sums of their points.
 */
final class ManyRollOuts {

	static final int FIRST_YEAR = 2019;

	static final int YEARS = 5;

	static final int CRITERIA = 30;

	private static final long FIRST_SET = 20_000_000;

	private static final long FIRST_ROLL_OUT = 30_000_000;

	private static final long FIRST_SCORE = 100_000_000;

	/** Roll-outs of a year have the numbers from 100 000 times the year on. */
	private static final int A_YEAR = 100_000;

	/** What each stage went through, in its order. */
	private static final String WAYS = """
			(SELECT 0 way, 'ROLLED_OUT' stage, 'REGISTERED,LISTED,ROLLED_OUT' steps
			UNION ALL SELECT 1, 'SUBMITTED', 'REGISTERED,LISTED,ROLLED_OUT,SUBMITTED'
			UNION ALL SELECT 2, 'SUPPLEMENT', 'REGISTERED,LISTED,ROLLED_OUT,SUBMITTED,SUPPLEMENT'
			UNION ALL SELECT 3, 'APPRAISED', 'REGISTERED,LISTED,ROLLED_OUT,SUBMITTED,APPRAISED'
			UNION ALL SELECT 4, 'REFUSED', 'REGISTERED,LISTED,ROLLED_OUT,SUBMITTED,APPRAISED,REFUSED'
			UNION ALL SELECT 5, 'WITHDRAWN', 'REGISTERED,LISTED,ROLLED_OUT,SUBMITTED,APPRAISED,APPROVED,RECOGNISED,WITHDRAWN'
			UNION ALL SELECT 6, 'APPROVED', 'REGISTERED,LISTED,ROLLED_OUT,SUBMITTED,SUPPLEMENT,SUBMITTED,APPRAISED,APPROVED'
			UNION ALL SELECT seq, 'RECOGNISED', 'REGISTERED,LISTED,ROLLED_OUT,SUBMITTED,APPRAISED,APPROVED,RECOGNISED'
			FROM seq_7_to_9) ways""";

	private final JdbcClient jdbc;

	ManyRollOuts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Puts five criteria sets where those of the demo were. */
	void begin() {
		for (String table : new String[] { "appraisal_place", "criterion_score", "roll_out_exclusion",
				"roll_out_act_unit", "roll_out_act", "roll_out_step", "roll_out", "criterion_threshold", "criterion",
				"criteria_group", "criteria_band", "criteria_exclusion", "criteria_set" }) {
			run("SET STATEMENT foreign_key_checks = 0 FOR DELETE FROM " + table);
		}
		run("""
				INSERT INTO criteria_set (id, year, title, state, drafted_by, put_in_use_by, put_in_use_on, sample)
				SELECT %d + seq, seq, CONCAT('Bộ tiêu chí năm ', seq), 'IN_USE', 1, 2, MAKEDATE(seq, 1), TRUE FROM %s"""
			.formatted(FIRST_SET, years()));
		run("""
				INSERT INTO criteria_group (set_id, position, code, title, minimum_percent)
				SELECT k.id, g.seq, g.seq, CONCAT('Nhóm tiêu chí ', g.seq), 50 FROM criteria_set k JOIN seq_1_to_5 g""");
		run("""
				INSERT INTO criterion (set_id, position, code, group_code, title, maximum, source, source_codes, least_answers,
				evidence_asked) SELECT g.set_id, g.position * 6 + c.seq, CONCAT(g.code, '.', c.seq), g.code,
				CONCAT('Tiêu chí ', g.code, '.', c.seq), 2 + MOD(c.seq, 4), 'HAND', '', 0, FALSE
				FROM criteria_group g JOIN seq_1_to_6 c""");
	}

	/** Grows to so many communes, each with its five years. */
	void growTo(int communes) {
		int present = this.jdbc.sql("SELECT COUNT(*) FROM roll_out").query(Integer.class).single() / YEARS;
		new ManyUnits(this.jdbc).growTo(communes);
		String fresh = """
				 FROM (%s) c JOIN %s y JOIN %s ON ways.way = MOD(c.position + y.seq, 10) AND c.position BETWEEN %d AND %d
				"""
			.formatted(ManyUnits.COMMUNES, years(), WAYS, present, communes - 1);
		String id = "%d + MOD(y.seq, 100) * %d + c.position".formatted(FIRST_ROLL_OUT, A_YEAR);
		run("""
				INSERT INTO roll_out (id, unit_id, year, set_id, stage, state, sample, self_total, appraised_total,
				final_total, band)
				SELECT %s, c.unit_id, y.seq, %d + y.seq, ways.stage, 'SUBMITTED', TRUE,
				IF(ways.way >= 1, 45 + MOD(c.position * 37 + y.seq * 11, 200) / 4, NULL),
				IF(ways.way >= 3, 44 + MOD(c.position * 37 + y.seq * 11, 200) / 4, NULL),
				IF(ways.way >= 4, 43 + MOD(c.position * 37 + y.seq * 11, 200) / 4, NULL),
				IF(ways.way >= 3, 'Đạt chuẩn', NULL)""".formatted(id, FIRST_SET) + fresh);
		run("""
				INSERT INTO roll_out_step (roll_out_id, position, stage, on_day, document_symbol, document_date, note)
				SELECT %s, p.seq, SUBSTRING_INDEX(SUBSTRING_INDEX(ways.steps, ',', p.seq + 1), ',', -1),
				MAKEDATE(y.seq, 20 * (p.seq + 1)), IF(p.seq = 6, '12-QĐ/HU', ''), NULL, ''""".formatted(id)
				+ fresh.replace(" c JOIN ", " c JOIN seq_0_to_7 p JOIN ") + """
						WHERE p.seq <= LENGTH(ways.steps) - LENGTH(REPLACE(ways.steps, ',', ''))""");
		run("""
				INSERT INTO criterion_score (id, roll_out_id, set_id, code, self_points, appraised_points, final_points)
				SELECT %d + (%s) * %d + k.position - 6, %s, %d + y.seq, k.code,
				ROUND(k.maximum * MOD(c.position * 7 + k.position * 13 + y.seq, 10) / 10, 1),
				IF(ways.way >= 3, ROUND(k.maximum * MOD(c.position * 7 + k.position * 13 + y.seq, 9) / 9, 1), NULL),
				IF(ways.way >= 4, ROUND(k.maximum * MOD(c.position * 7 + k.position * 13 + y.seq, 8) / 8, 1), NULL)"""
			.formatted(FIRST_SCORE, id, CRITERIA, id, FIRST_SET) + fresh + " JOIN criterion k ON k.set_id = "
				+ FIRST_SET + " + y.seq");
		analyse();
	}

	private void analyse() {
		this.jdbc
			.sql("ANALYZE TABLE unit, unit_version, roll_out, roll_out_step, criterion_score, criterion, criteria_set")
			.query((row, number) -> 0)
			.list();
	}

	private static String years() {
		return "seq_%d_to_%d".formatted(FIRST_YEAR, FIRST_YEAR + YEARS - 1);
	}

	private void run(String sql) {
		this.jdbc.sql(sql).update();
	}

}
