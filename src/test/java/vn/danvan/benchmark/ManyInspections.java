package vn.danvan.benchmark;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Gives each commune of the demo a concluded inspection in each of five years, answered
 * item by item, with one recommendation, and multiplies the communes. Invented data.
 */
final class ManyInspections {

	static final int FIRST_YEAR = 2018;

	static final int YEARS = 5;

	private static final long FIRST = 40_000_000;

	private static final long FIRST_TEAM = 60_000_000;

	/**
	 * A team inspects so many communes in a year, up to three of them on the same day.
	 */
	private static final int TEAM = 100;

	private static final String FIRST_OF_DEMO = "SELECT * FROM inspection_team ORDER BY id LIMIT 1";

	private static final long FIRST_LINE = 100_000_000;

	private final JdbcClient jdbc;

	ManyInspections(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Grows to so many communes, each with its five years. */
	void growTo(int communes) {
		new ManyUnits(this.jdbc).growTo(communes);
		int present = this.jdbc.sql("SELECT COUNT(*) FROM inspection WHERE id >= ?")
			.param(FIRST)
			.query(Integer.class)
			.single() / YEARS;
		run("""
				INSERT INTO inspection_team (id, year, title, note, symbol, signed_on, issuer, signer_name, signer_title, sample)
				SELECT %1$d + x.seq, %2$d, CONCAT('Đoàn ', x.seq), '', t.symbol, t.signed_on, t.issuer, t.signer_name,
				t.signer_title, TRUE FROM seq_0_to_%3$d x JOIN (%4$s) t
				WHERE NOT EXISTS (SELECT 1 FROM inspection_team p WHERE p.id = %1$d + x.seq)"""
			.formatted(FIRST_TEAM, FIRST_YEAR, communes / TEAM, FIRST_OF_DEMO));
		run("""
				INSERT INTO inspection_member (team_id, position, name, office, duty, person_key)
				SELECT t.id, m.position, CONCAT(m.name, ' ', t.id), m.office, m.duty, CONCAT(m.person_key, ' ', t.id)
				FROM inspection_team t JOIN inspection_member m ON m.team_id = (SELECT id FROM (%2$s) d)
				WHERE t.id >= %1$d AND NOT EXISTS (SELECT 1 FROM inspection_member p WHERE p.team_id = t.id)"""
			.formatted(FIRST_TEAM, FIRST_OF_DEMO));
		run("""
				INSERT INTO inspection (id, kind, target, unit_id, unannounced, team_id, planned_on, session, period_from,
				period_until, state, notice_symbol, notified_on, report_due, reported_on, inspected_on, present, violations,
				minutes_on, strengths, shortcomings, points, out_of, grade, conclusion_symbol, concluded_on, recorded_by,
				confirmed_by, confirmed_on, sample, search_key)
				SELECT %1$d + y.seq * 10000 + c.position, 'DEMOCRACY', 'COMMUNE', c.unit_id, FALSE,
				%7$d + c.position DIV %8$d, MAKEDATE(y.seq, 60 + MOD(c.position * 7, 280)), 'MORNING',
				MAKEDATE(y.seq - 1, 1), MAKEDATE(y.seq, 1), 'CONCLUDED', '9-TB/BCĐ', MAKEDATE(y.seq, 40), MAKEDATE(y.seq, 50),
				MAKEDATE(y.seq, 48), MAKEDATE(y.seq, 60 + MOD(c.position * 7, 280)), 12, 0,
				MAKEDATE(y.seq, 60 + MOD(c.position * 7, 280)), 'Đạt', 'Chưa niêm yết', 60 + MOD(c.position, 40), 100,
				ELT(1 + MOD(c.position, 4), 'GOOD', 'FAIR', 'AVERAGE', 'WEAK'), '20-TB/BCĐ',
				MAKEDATE(y.seq, 62 + MOD(c.position * 7, 280)), 1, 2, MAKEDATE(y.seq, 62 + MOD(c.position * 7, 280)), TRUE,
				CONCAT('xa ', c.position)
				FROM (%2$s) c JOIN seq_%3$d_to_%4$d y WHERE c.position BETWEEN %5$d AND %6$d"""
			.formatted(FIRST, ManyUnits.COMMUNES, FIRST_YEAR, FIRST_YEAR + YEARS - 1, present, communes - 1, FIRST_TEAM,
					TEAM));
		run("""
				INSERT INTO checklist_line (id, inspection_id, checklist_id, code, answer, points, remark, answer_id, rivals)
				SELECT %1$d + (i.id - %2$d) * 50 + x.position, i.id, x.checklist_id, x.code,
				ELT(1 + MOD(i.id + x.position * 3, 7), 'MET', 'MET', 'MET', 'MET', 'PARTLY', 'NOT_MET', 'NOT_ARISEN'),
				ELT(1 + MOD(i.id + x.position * 3, 7), x.points, x.points, x.points, x.points, x.points / 2, 0, NULL), '', NULL, 0
				FROM inspection i JOIN checklist_item x ON x.checklist_id =
				(SELECT MIN(id) FROM checklist WHERE target = 'COMMUNE' AND in_force_until < '2024-01-01')
				WHERE i.id >= %2$d AND NOT EXISTS (SELECT 1 FROM checklist_line l WHERE l.inspection_id = i.id)"""
			.formatted(FIRST_LINE, FIRST));
		run("""
				INSERT INTO follow_up (id, kind, origin_type, origin_id, origin_group, content, unit_id, recorded_on, recorded_by,
				deadline, state, report, reopened, sample, search_key)
				SELECT i.id, 'RECOMMENDATION', 'inspection', i.id, 'DEMOCRACY', 'Niêm yết đủ nội dung', i.unit_id, i.concluded_on, 1,
				i.concluded_on + INTERVAL 60 DAY, IF(MOD(i.id, 3) = 0, 'NOT_BEGUN', 'UNDER_WAY'), '', 0, TRUE, 'niem yet'
				FROM inspection i WHERE i.id >= %1$d AND NOT EXISTS (SELECT 1 FROM follow_up f WHERE f.id = i.id)"""
			.formatted(FIRST));
		this.jdbc.sql(
				"ANALYZE TABLE unit, unit_version, inspection, inspection_team, inspection_member, checklist_line, follow_up")
			.query((row, number) -> 0)
			.list();
	}

	private void run(String sql) {
		this.jdbc.sql(sql).update();
	}

}
