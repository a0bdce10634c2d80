package vn.danvan.benchmark;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Gives each commune of the demo three follow-ups in each of five years, in every state,
 * with their steps, and multiplies the communes. Invented data.
 */
final class ManyFollowUps {

	static final int FIRST_YEAR = 2019;

	static final int YEARS = 5;

	static final int A_YEAR = 3;

	private static final long FIRST = 30_000_000;

	private final JdbcClient jdbc;

	ManyFollowUps(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Takes those of the demo away. */
	void begin() {
		run("DELETE FROM follow_up_step");
		run("DELETE FROM follow_up");
	}

	/** Grows to so many communes, each with its five years. */
	void growTo(int communes) {
		new ManyUnits(this.jdbc).growTo(communes);
		int present = this.jdbc.sql("SELECT COUNT(*) FROM follow_up").query(Integer.class).single() / YEARS / A_YEAR;
		run("""
				INSERT INTO follow_up (id, kind, origin_type, origin_id, origin_group, content, unit_id, recorded_on, recorded_by,
				deadline, extended_deadline, state, report, reported_by, reported_on, confirmed_by, finished_on, reason, reopened,
				sample, search_key, asked_until, asked_reason, asked_by, asked_on)
				SELECT %1$d + (MOD(y.seq, 100) * 10 + k.seq) * 10000 + c.position,
				ELT(k.seq, 'RECOMMENDATION', 'COMMITMENT', 'SHORTCOMING'), IF(k.seq = 1, 'inspection', NULL),
				IF(k.seq = 1, c.position, NULL), IF(k.seq = 1, IF(MOD(c.position, 2) = 0, 'DEMOCRACY', 'CONDUCT'), NULL),
				CONCAT('Kiến nghị số ', c.position, ' năm ', y.seq), c.unit_id, MAKEDATE(y.seq, 10 + w.way), 1,
				MAKEDATE(y.seq, 100 + w.way), IF(w.way IN (3, 4), MAKEDATE(y.seq, 160), NULL), w.state,
				IF(w.way >= 2, 'Đã niêm yết tại các xóm', ''), IF(w.way >= 2, 2, NULL), IF(w.way >= 2, MAKEDATE(y.seq, 95), NULL),
				IF(w.way >= 4, 3, NULL), IF(w.way >= 4, MAKEDATE(y.seq, IF(w.way = 5, 170, 98)), NULL),
				IF(w.way = 9, 'Vượt thẩm quyền', NULL), 0, TRUE, CONCAT('kien nghi so ', c.position, ' nam ', y.seq),
				IF(w.way = 1, MAKEDATE(y.seq, 200), NULL), IF(w.way = 1, 'Mưa lũ', NULL), IF(w.way = 1, 2, NULL),
				IF(w.way = 1, MAKEDATE(y.seq, 90), NULL)
				FROM (%2$s) c JOIN seq_%3$d_to_%4$d y JOIN seq_1_to_%5$d k JOIN (SELECT seq way, CASE WHEN seq < 2 THEN 'NOT_BEGUN'
				WHEN seq = 2 THEN 'UNDER_WAY' WHEN seq = 3 THEN 'REPORTED' WHEN seq = 9 THEN 'CANNOT' ELSE 'REMEDIED' END state
				FROM seq_0_to_9) w ON w.way = MOD(c.position * 7 + y.seq + k.seq, 10)
				WHERE c.position BETWEEN %6$d AND %7$d"""
			.formatted(FIRST, ManyUnits.COMMUNES, FIRST_YEAR, FIRST_YEAR + YEARS - 1, A_YEAR, present, communes - 1));
		String fresh = " FROM follow_up f WHERE NOT EXISTS (SELECT 1 FROM follow_up_step s WHERE s.follow_up_id = f.id"
				+ " AND s.position = %d)";
		step(0, "'RECORDED', f.recorded_on, f.recorded_on, 'NOT_BEGUN', f.deadline", fresh);
		step(1, "'REPORTED_DONE', f.reported_on, f.reported_on, 'REPORTED', NULL",
				fresh + " AND f.reported_on IS NOT NULL");
		step(2, "IF(f.state = 'CANNOT', 'GIVEN_UP', 'CONFIRMED'), f.finished_on, f.finished_on, f.state, NULL",
				fresh + " AND f.finished_on IS NOT NULL");
		this.jdbc.sql("ANALYZE TABLE unit, unit_version, follow_up, follow_up_step").query((row, number) -> 0).list();
	}

	private void step(int position, String what, String from) {
		run("INSERT INTO follow_up_step (follow_up_id, position, kind, on_day, effective_on, state, due_on, by_id,"
				+ " on_behalf, text) SELECT f.id, " + position + ", " + what + ", 1, FALSE, 'Đã làm'"
				+ from.formatted(position));
	}

	private void run(String sql) {
		this.jdbc.sql(sql).update();
	}

}
