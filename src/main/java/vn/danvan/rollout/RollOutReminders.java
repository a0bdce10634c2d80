package vn.danvan.rollout;

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
import vn.danvan.submission.SubmissionState;

/** Supplements to dossiers that the board asked for and has not received. */
@Repository
class RollOutReminders implements ReminderSource {

	private final JdbcClient jdbc;

	private final AccountDirectory directory;

	RollOutReminders(JdbcClient jdbc, AccountDirectory directory) {
		this.jdbc = jdbc;
		this.directory = directory;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Due> due(LocalDate from, LocalDate until) {
		Responsible people = this.directory.responsible();
		return this.jdbc.sql("""
				SELECT r.id, r.unit_id, r.year, r.state, r.supplement_due, u.name FROM roll_out r
				JOIN unit_version u ON u.unit_id = r.unit_id
				AND u.valid_from <= r.supplement_due AND r.supplement_due < u.valid_until
				WHERE r.stage = 'SUPPLEMENT' AND r.supplement_due >= :from AND r.supplement_due < :until
				ORDER BY r.supplement_due, u.name""").param("from", from).param("until", until).query((row, number) -> {
			long unit = row.getLong("unit_id");
			boolean waits = SubmissionState.HANDED_OVER.name().equals(row.getString("state"));
			return new Due(RollOut.SUBJECT, row.getLong("id"), unit, row.getObject("supplement_due", LocalDate.class),
					Messages.text("rollout.reminder", row.getString("year")), row.getString("name"),
					people.owners(unit, null, waits), people.leaders(unit, null));
		}).list();
	}

}
