package vn.danvan.benchmark;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Gives the demo a second issued plan of 2023 whose tasks are owed every month by each of
 * the 24 communes. Invented data.
 */
final class ManyTasks {

	static final long PLAN = 60_000_000;

	static final int ALL = 500;

	private static final long FIRST_TASK = 61_000_000;

	private static final long FIRST_ASSIGNMENT = 70_000_000;

	private final JdbcClient jdbc;

	ManyTasks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void begin() {
		this.jdbc
			.sql("""
					INSERT INTO plan (id, programme_id, year, title, lead_body_id, district_id, state, symbol, issued_on, sample,
					search_key) SELECT ?, programme_id, year, 'Kế hoạch lớn', lead_body_id, district_id, state, symbol, issued_on,
					TRUE, 'ke hoach lon' FROM plan WHERE year = 2023""")
			.param(PLAN)
			.update();
	}

	/** Grows to so many tasks, each owed by 24 communes in 12 months. */
	void growTo(int tasks) {
		int present = this.jdbc.sql("SELECT COUNT(*) FROM plan_task WHERE plan_id = ?")
			.param(PLAN)
			.query(Integer.class)
			.single();
		String numbers = "(SELECT seq n FROM seq_%d_to_%d) numbers".formatted(present, tasks - 1);
		this.jdbc
			.sql("""
					INSERT INTO plan_task (id, plan_id, content_id, code, title, kind, lead_body_id, owed_by, occurrence, starts_on,
					deadline, product, measure, direction, target, target_each, target_unit, weight, private_channel, search_key)
					SELECT %1$d + n, %2$d, m.content_id, CONCAT('T', LPAD(n, 4, '0')), CONCAT('Nhiệm vụ ', n, ' ', m.title),
					'PERIODIC', m.lead_body_id, 'COMMUNES', 'MONTH', '2023-01-01', '2023-12-31', m.product, 'QUANTITY', 'AT_LEAST',
					NULL, 10, 'việc', 1 + MOD(n, 3), FALSE, CONCAT('t', n, ' ', m.search_key)
					FROM %3$s JOIN (SELECT t.*, ROW_NUMBER() OVER (ORDER BY t.code) - 1 position FROM plan_task t
					JOIN plan p ON p.id = t.plan_id AND p.id <> %2$d AND p.year = 2023) m ON m.position = MOD(n, 25)"""
				.formatted(FIRST_TASK, PLAN, numbers))
			.update();
		this.jdbc
			.sql("""
					INSERT INTO assignment (id, plan_id, task_id, unit_id, occurrence_no, starts_on, deadline, target, state, round,
					quantity, remark, difficulties, completed_on, on_behalf, submitted_on, sample)
					SELECT %1$d + n * 300 + (c.position * 12) + k.seq, %2$d, %3$d + n, c.unit_id, k.seq,
					MAKEDATE(2023, 1) + INTERVAL k.seq - 1 MONTH, LAST_DAY(MAKEDATE(2023, 1) + INTERVAL k.seq - 1 MONTH), 10,
					CASE WHEN k.seq > 5 OR MOD(n + c.position + k.seq, 9) = 0 THEN 'NOT_REPORTED'
					WHEN MOD(n + c.position + k.seq, 7) = 0 THEN 'SUBMITTED' ELSE 'VERIFIED' END, 1,
					IF(k.seq > 5 OR MOD(n + c.position + k.seq, 9) = 0, NULL, 6 + MOD(n + k.seq, 6)), '', '',
					IF(k.seq > 5 OR MOD(n + c.position + k.seq, 9) = 0, NULL, MAKEDATE(2023, 1) + INTERVAL k.seq * 30 - 5 DAY),
					FALSE, IF(k.seq > 5, NULL, '2023-06-01'), TRUE
					FROM %4$s JOIN (SELECT v.unit_id, ROW_NUMBER() OVER (ORDER BY v.unit_id) - 1 position FROM unit_version v
					JOIN unit_version d ON d.unit_id = v.parent_id AND d.kind = 'DISTRICT' AND v.valid_from <= '2023-06-20'
					AND '2023-06-20' < v.valid_until) c JOIN seq_1_to_12 k"""
				.formatted(FIRST_ASSIGNMENT, PLAN, FIRST_TASK, numbers))
			.update();
		this.jdbc.sql("ANALYZE TABLE plan_task, assignment").query((row, number) -> 0).list();
	}

}
