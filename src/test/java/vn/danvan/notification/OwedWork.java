package vn.danvan.notification;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.testing.Stage;

/**
 * An issued plan of 2025 with tasks that all communes owe, mail addresses, and the clock
 * moved there; everything is taken away again.
 */
final class OwedWork {

	static final LocalDate DEADLINE = LocalDate.of(2025, 3, 14);

	private static final long PLAN = 900_000_000;

	private final Stage stage;

	private final JdbcClient jdbc;

	private final BusinessClock clock;

	private final Duration shift;

	OwedWork(Stage stage, BusinessClock clock) {
		this.stage = stage;
		this.jdbc = stage.jdbc();
		this.clock = clock;
		this.shift = Duration.between(clock.realInstant(), clock.instant());
		this.jdbc
			.sql("""
					INSERT INTO plan (id, year, title, lead_body_id, district_id, state, symbol, issued_on, sample, search_key)
					VALUES (?, 2025, 'Kế hoạch thử nhắc việc', ?, ?, 'ISSUED', '1-KH/BDVHU', '2025-01-02', TRUE, 'x')""")
			.params(PLAN, stage.body("BDVHU"), stage.unit("Huyện Lạc Sơn"))
			.update();
		this.jdbc.sql("UPDATE reminder_run SET last_day = '1970-01-01'").update();
	}

	/** Tasks numbered from 1, each owed by all 24 communes. */
	OwedWork tasks(int count) {
		task("FROM seq_1_to_" + count, "COMMUNES", "FALSE");
		this.jdbc
			.sql("""
					INSERT INTO assignment (id, plan_id, task_id, unit_id, occurrence_no, starts_on, deadline, state, round, remark,
					difficulties, on_behalf, sample)
					SELECT %1$d + 100 * (t.id - %1$d) + ROW_NUMBER() OVER (PARTITION BY t.id ORDER BY u.unit_id), %1$d, t.id,
					u.unit_id, 0, '2025-01-02', t.deadline, 'NOT_REPORTED', 1, '', '', FALSE, TRUE
					FROM plan_task t JOIN unit_version u ON u.parent_id = ? AND u.valid_from <= t.deadline AND t.deadline < u.valid_until
					WHERE t.plan_id = %1$d"""
				.formatted(PLAN))
			.param(this.stage.unit("Huyện Lạc Sơn"))
			.update();
		return this;
	}

	/** One task of a body. */
	OwedWork taskOf(String body, boolean privateChannel) {
		task("FROM seq_1_to_1", "BODIES", privateChannel ? "TRUE" : "FALSE");
		this.jdbc
			.sql("""
					INSERT INTO assignment (id, plan_id, task_id, unit_id, body_id, occurrence_no, starts_on, deadline, state, round,
					remark, difficulties, on_behalf, sample)
					SELECT id, plan_id, id, ?, ?, 0, '2025-01-02', deadline, 'NOT_REPORTED', 1, '', '', FALSE, TRUE
					FROM plan_task WHERE plan_id = ?""")
			.params(this.stage.unit("Huyện Lạc Sơn"), this.stage.body(body), PLAN)
			.update();
		return this;
	}

	private void task(String numbers, String owedBy, String privateChannel) {
		this.jdbc
			.sql("""
					INSERT INTO plan_task (id, plan_id, code, title, lead_body_id, owed_by, occurrence, starts_on, deadline, product,
					measure, direction, target_unit, private_channel, search_key)
					SELECT %d + seq, %d, CONCAT('T', seq), CONCAT('Việc thử số ', seq), ?, '%s', 'ONCE', '2025-01-02', ?, '',
					'JUDGED_PERCENT', 'NONE', '', %s, 'x' %s"""
				.formatted(PLAN, PLAN, owedBy, privateChannel, numbers))
			.params(this.stage.body("BDVHU"), DEADLINE)
			.update();
	}

	/** The assignment of a commune for a task. */
	long assignment(String commune, int task) {
		return this.jdbc.sql("SELECT id FROM assignment WHERE task_id = ? AND unit_id = ?")
			.params(PLAN + task, this.stage.unit(commune))
			.query(Long.class)
			.single();
	}

	/** So many days after the deadline, at eight in the morning. */
	void go(int daysAfterDeadline) {
		go(DEADLINE.plusDays(daysAfterDeadline).atTime(LocalTime.of(8, 0)));
	}

	void go(LocalDateTime moment) {
		this.clock.shift(Duration.between(this.clock.realInstant(), moment.atZone(VietnameseDates.ZONE).toInstant()));
	}

	void later(Duration time) {
		this.clock.shift(Duration.between(this.clock.realInstant(), this.clock.instant().plus(time)));
	}

	void address(String username, String email) {
		this.jdbc.sql("UPDATE account SET email = ?, mail_wanted = TRUE WHERE username = ?")
			.params(email, username)
			.update();
	}

	/** What a person was told about this plan, in order. */
	List<String> told(String username) {
		return this.jdbc
			.sql("""
					SELECT n.sentence FROM notification n JOIN account a ON a.id = n.account_id AND a.username = ?
					JOIN assignment s ON n.subject_type = 'assignment' AND s.id = n.subject_id AND s.plan_id = ? ORDER BY n.id""")
			.params(username, PLAN)
			.query(String.class)
			.list();
	}

	void clear() {
		this.clock.shift(this.shift);
		this.jdbc.sql("DELETE FROM mail_outbox").update();
		this.jdbc.sql("DELETE FROM reminder WHERE sent_on >= '2025-01-01'").update();
		this.jdbc.sql("DELETE FROM notification WHERE business_day >= '2025-01-01'").update();
		this.jdbc.sql("DELETE FROM assignment WHERE plan_id = ?").param(PLAN).update();
		this.jdbc.sql("DELETE FROM plan_task WHERE plan_id = ?").param(PLAN).update();
		this.jdbc.sql("DELETE FROM plan WHERE id = ?").param(PLAN).update();
		this.jdbc.sql("UPDATE account SET email = NULL, mail_wanted = TRUE WHERE email IS NOT NULL").update();
		this.jdbc.sql("UPDATE reminder_run SET last_day = '2023-06-20'").update();
	}

}
