package vn.danvan.inspection;

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
import vn.danvan.base.time.VietnameseDates;

/** Reports that units owe before they are inspected. */
@Repository
class InspectionReminders implements ReminderSource {

	private final JdbcClient jdbc;

	private final AccountDirectory directory;

	InspectionReminders(JdbcClient jdbc, AccountDirectory directory) {
		this.jdbc = jdbc;
		this.directory = directory;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Due> due(LocalDate from, LocalDate until) {
		Responsible people = this.directory.responsible();
		return this.jdbc
			.sql("SELECT i.id, i.unit_id, i.body_id, i.report_due, i.planned_on, " + InspectionQueries.TARGET
					+ " target_name FROM " + InspectionQueries.FROM + " WHERE i.state = 'NOTIFIED'"
					+ " AND i.report_due >= :from AND i.report_due < :until ORDER BY i.report_due, i.id")
			.param("from", from)
			.param("until", until)
			.query((row, number) -> {
				long unit = row.getLong("unit_id");
				Long body = row.getObject("body_id", Long.class);
				return new Due(Inspection.SUBJECT, row.getLong("id"), unit,
						row.getObject("report_due", LocalDate.class),
						Messages.text("inspection.reminder",
								VietnameseDates.screen(row.getObject("planned_on", LocalDate.class))),
						row.getString("target_name"), people.owners(unit, body, false), people.leaders(unit, body));
			})
			.list();
	}

}
