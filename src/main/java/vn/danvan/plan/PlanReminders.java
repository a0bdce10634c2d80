package vn.danvan.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.account.AccountDirectory;
import vn.danvan.account.Responsible;
import vn.danvan.base.event.Due;
import vn.danvan.base.event.ReminderSource;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.BusinessClock;

/**
 * Reports on tasks of issued plans that have not been sent. Tasks of the separate channel
 * are named by their code alone, because a reminder may leave the house as mail.
 */
@Repository
class PlanReminders implements ReminderSource {

	private final JdbcClient jdbc;

	private final AccountDirectory directory;

	private final BusinessClock clock;

	PlanReminders(JdbcClient jdbc, AccountDirectory directory, BusinessClock clock) {
		this.jdbc = jdbc;
		this.directory = directory;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Due> due(LocalDate from, LocalDate until) {
		Responsible people = this.directory.responsible();
		return this.jdbc
			.sql("""
					SELECT a.id, a.unit_id, a.body_id, a.state, a.occurrence_no, a.deadline, t.code, t.title, t.occurrence,
					t.private_channel, COALESCE(b.name, u.name) owner
					FROM assignment a JOIN plan_task t ON t.id = a.task_id
					JOIN plan p ON p.id = a.plan_id AND p.state = 'ISSUED'
					LEFT JOIN body_version b ON b.body_id = a.body_id AND b.valid_from <= a.deadline AND a.deadline < b.valid_until
					JOIN unit_version u ON u.unit_id = a.unit_id AND u.valid_from <= a.deadline AND a.deadline < u.valid_until
					WHERE %s AND a.starts_on <= :today
					AND a.deadline >= :from AND a.deadline < :until ORDER BY a.deadline, t.code, a.id"""
				.formatted(TaskQueries.UNFINISHED))
			.param("today", this.clock.today())
			.param("from", from)
			.param("until", until)
			.query((row, number) -> due(row, people))
			.list();
	}

	private static Due due(ResultSet row, Responsible people) throws SQLException {
		long unit = row.getLong("unit_id");
		Long body = row.getObject("body_id", Long.class);
		boolean waits = ProgressState.valueOf(row.getString("state")) == ProgressState.HANDED_OVER;
		return new Due(Assignment.SUBJECT, row.getLong("id"), unit, row.getObject("deadline", LocalDate.class),
				what(row, waits), row.getString("owner"), people.owners(unit, body, waits), people.leaders(unit, body));
	}

	private static String what(ResultSet row, boolean waits) throws SQLException {
		String code = Messages.text("plan.reminder", row.getString("code"));
		String task = AssignmentQueries.titled(row,
				row.getBoolean("private_channel") ? code : code + " – " + row.getString("title"));
		return waits ? Messages.text("plan.reminder.waits-for-leader", task) : task;
	}

}
