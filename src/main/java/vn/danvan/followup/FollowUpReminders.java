package vn.danvan.followup;

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

/**
 * Shortcomings, recommendations and commitments whose owner has not reported them done.
 */
@Repository
class FollowUpReminders implements ReminderSource {

	private static final int NAMED_MAX = 120;

	private final JdbcClient jdbc;

	private final AccountDirectory directory;

	FollowUpReminders(JdbcClient jdbc, AccountDirectory directory) {
		this.jdbc = jdbc;
		this.directory = directory;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Due> due(LocalDate from, LocalDate until) {
		Responsible people = this.directory.responsible();
		return this.jdbc
			.sql("SELECT f.id, f.kind, f.content, f.unit_id, f.body_id, f.due_on, COALESCE(b.name, u.name) owner FROM "
					+ FollowUpQueries.FROM + " WHERE f.state IN ('NOT_BEGUN', 'UNDER_WAY')"
					+ " AND f.due_on >= :from AND f.due_on < :until ORDER BY f.due_on, f.id")
			.param("from", from)
			.param("until", until)
			.query((row, number) -> {
				long unit = row.getLong("unit_id");
				Long body = row.getObject("body_id", Long.class);
				String kind = Messages.label(FollowUpKind.valueOf(row.getString("kind")));
				return new Due(FollowUp.SUBJECT, row.getLong("id"), unit, row.getObject("due_on", LocalDate.class),
						Messages.text("followup.reminder", kind, shortened(row.getString("content"))),
						row.getString("owner"), people.owners(unit, body, false), people.leaders(unit, body));
			})
			.list();
	}

	private static String shortened(String content) {
		String line = content.replace('\n', ' ');
		return (line.length() <= NAMED_MAX) ? line : line.substring(0, NAMED_MAX - 1) + "…";
	}

}
