package vn.danvan.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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
 * Shortcomings, recommendations and commitments whose owner has not reported them done.
 * When one stays late, the leaders of its owner and those of the board hear of it.
 */
@Repository
class FollowUpReminders implements ReminderSource {

	private static final int NAMED_MAX = 120;

	private final JdbcClient jdbc;

	private final AccountDirectory directory;

	private final BusinessClock clock;

	FollowUpReminders(JdbcClient jdbc, AccountDirectory directory, BusinessClock clock) {
		this.jdbc = jdbc;
		this.directory = directory;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Due> due(LocalDate from, LocalDate until) {
		Responsible people = this.directory.responsible();
		LocalDate today = this.clock.today();
		return this.jdbc
			.sql("SELECT f.id, f.kind, f.content, f.unit_id, f.body_id, f.due_on,"
					+ " f.draft_text IS NOT NULL AND f.draft_reason IS NULL waits, COALESCE(b.name, u.name) owner FROM "
					+ FollowUpQueries.FROM + " WHERE f.state IN ('NOT_BEGUN', 'UNDER_WAY')"
					+ " AND f.due_on >= :from AND f.due_on < :until ORDER BY f.due_on, f.id")
			.param("from", from)
			.param("until", until)
			.query((row, number) -> {
				long unit = row.getLong("unit_id");
				Long body = row.getObject("body_id", Long.class);
				boolean waits = row.getBoolean("waits");
				String what = Messages.text("followup.reminder",
						Messages.label(FollowUpKind.valueOf(row.getString("kind"))),
						shortened(row.getString("content")));
				Set<Long> leaders = new TreeSet<>(people.leaders(unit, body));
				if (row.getObject("due_on", LocalDate.class).isBefore(today)) {
					leaders.addAll(people.boardLeaders());
				}
				return new Due(FollowUp.SUBJECT, row.getLong("id"), unit, row.getObject("due_on", LocalDate.class),
						waits ? Messages.text("followup.reminder.waits-for-leader", what) : what,
						row.getString("owner"), people.owners(unit, body, waits), leaders);
			})
			.list();
	}

	private static String shortened(String content) {
		String line = content.replace('\n', ' ');
		return (line.length() <= NAMED_MAX) ? line : line.substring(0, NAMED_MAX - 1) + "…";
	}

}
