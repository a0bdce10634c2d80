package vn.danvan.notification;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvan.base.time.BusinessClock;

/** Remembers which day was done and who was reminded of what. */
@Repository
class ReminderStore {

	/** The kind of a notice that is a reminder. */
	static final String KIND = "reminder";

	private final JdbcTemplate template;

	private final JdbcClient jdbc;

	private final BusinessClock clock;

	ReminderStore(JdbcTemplate template, JdbcClient jdbc, BusinessClock clock) {
		this.template = template;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Takes a day; waits for another instance that is at it. */
	boolean take(LocalDate day) {
		return this.jdbc.sql("UPDATE reminder_run SET last_day = ? WHERE id = 1 AND last_day < ?")
			.params(day, day)
			.update() == 1;
	}

	Set<Reminder.Key> sent(LocalDate earliestDeadline) {
		return new HashSet<>(this.jdbc.sql("""
				SELECT account_id, subject_type, subject_id, unit_id, deadline, step_days FROM reminder
				WHERE deadline >= ?""")
			.param(earliestDeadline)
			.query((row, number) -> new Reminder.Key(row.getLong(1), row.getString(2), row.getLong(3), row.getLong(4),
					row.getObject(5, LocalDate.class), row.getInt(6)))
			.list());
	}

	/** Notes the reminders and puts them into the inboxes, two statements for all. */
	void write(List<Reminder> reminders) {
		LocalDate today = this.clock.today();
		Timestamp now = Timestamp.from(this.clock.instant());
		this.template.batchUpdate("""
				INSERT INTO reminder (account_id, subject_type, subject_id, unit_id, deadline, step_days, sent_on)
				VALUES (?, ?, ?, ?, ?, ?, ?)""",
				reminders.stream()
					.map(Reminder::key)
					.map((key) -> new Object[] { key.accountId(), key.subjectType(), key.subjectId(), key.unitId(),
							key.deadline(), key.days(), today })
					.toList());
		this.template.batchUpdate(
				"""
						INSERT INTO notification (account_id, kind, subject_type, subject_id, sentence, business_day, created_at)
						VALUES (?, ?, ?, ?, ?, ?, ?)""",
				reminders.stream()
					.map((one) -> new Object[] { one.accountId(), KIND, one.due().subjectType(), one.due().subjectId(),
							one.sentence(), today, now })
					.toList());
	}

}
