package vn.danvan.figures;

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

/** Figure sheets of open periods that a commune has not sent. */
@Repository
class FigureReminders implements ReminderSource {

	private final JdbcClient jdbc;

	private final AccountDirectory directory;

	FigureReminders(JdbcClient jdbc, AccountDirectory directory) {
		this.jdbc = jdbc;
		this.directory = directory;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Due> due(LocalDate from, LocalDate until) {
		Responsible people = this.directory.responsible();
		return this.jdbc.sql("""
				SELECT p.id, p.kind, p.year, p.number, p.due_on, u.unit_id, u.name, s.state FROM reporting_period p
				JOIN unit_version u ON u.kind IN ('TOWNSHIP', 'COMMUNE', 'WARD')
				AND u.valid_from < p.until_day AND p.until_day <= u.valid_until
				LEFT JOIN figure_sheet s ON s.period_id = p.id AND s.unit_id = u.unit_id
				WHERE p.kind = 'HALF_YEAR' AND p.state = 'OPEN' AND s.counted_revision IS NULL
				AND (s.state IS NULL OR s.state IN ('DRAFT', 'HANDED_OVER', 'RETURNED'))
				AND p.due_on >= :from AND p.due_on < :until ORDER BY p.due_on, p.id, u.name""")
			.param("from", from)
			.param("until", until)
			.query((row, number) -> {
				long unit = row.getLong("unit_id");
				boolean waits = SubmissionState.HANDED_OVER.name().equals(row.getString("state"));
				String sheet = Messages.text("figures.reminder",
						PeriodKind.valueOf(row.getString("kind")).label(row.getInt("year"), row.getInt("number")));
				return new Due(ReportingPeriod.SUBJECT, row.getLong("id"), unit,
						row.getObject("due_on", LocalDate.class),
						waits ? Messages.text("figures.reminder.waits", sheet) : sheet, row.getString("name"),
						people.owners(unit, null, waits), people.leaders(unit, null));
			})
			.list();
	}

}
