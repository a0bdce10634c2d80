package vn.danvan.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import vn.danvan.account.DemoAccounts;
import vn.danvan.base.StartupStep;
import vn.danvan.base.security.Role;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.Validity;
import vn.danvan.notification.ReminderRun;
import vn.danvan.organisation.BodyName;
import vn.danvan.organisation.Organisation;
import vn.danvan.organisation.UnitName;

/**
 * Fills the empty database of the demo, once and in one transaction: accounts, number
 * series, programme, plan, progress, figures, roll-outs, inspections, meetings,
 * follow-ups, directives, surveys.
 */
@Component
@Profile("demo")
class DemoData extends StartupStep {

	private static final Logger log = LoggerFactory.getLogger(DemoData.class);

	private static final int POSITION = 30;

	/** Older notices count as read. */
	private static final LocalDate NEWS_SINCE = LocalDate.of(2023, 6, 14);

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final Organisation organisation;

	private final DemoAccounts accounts;

	private final DemoOffices offices;

	private final DemoPlan plan;

	private final DemoFigures figures;

	private final DemoRecords records;

	private final DemoRollOuts rollOuts;

	private final DemoMeetings meetings;

	private final DemoFollowUps followUps;

	private final DemoDirectives directives;

	private final DemoSurveys surveys;

	private final DemoStage stage;

	private final ReminderRun reminders;

	DemoData(JdbcClient jdbc, TransactionTemplate transaction, Organisation organisation, DemoAccounts accounts,
			DemoOffices offices, DemoPlan plan, DemoFigures figures, DemoRecords records, DemoRollOuts rollOuts,
			DemoMeetings meetings, DemoFollowUps followUps, DemoDirectives directives, DemoSurveys surveys,
			DemoStage stage, ReminderRun reminders) {
		super(POSITION);
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.organisation = organisation;
		this.accounts = accounts;
		this.offices = offices;
		this.plan = plan;
		this.figures = figures;
		this.records = records;
		this.rollOuts = rollOuts;
		this.meetings = meetings;
		this.followUps = followUps;
		this.directives = directives;
		this.surveys = surveys;
		this.stage = stage;
		this.reminders = reminders;
	}

	@Override
	protected void run() {
		if (!this.jdbc.sql("SELECT filled FROM demo_origin").query(Boolean.class).single()) {
			long begin = System.nanoTime();
			this.transaction.executeWithoutResult((status) -> fill());
			log.info("Demo of Lạc Sơn 2023 filled in {} ms", (System.nanoTime() - begin) / 1_000_000);
		}
	}

	private void fill() {
		long district = this.jdbc.sql("SELECT unit_id FROM unit_version WHERE kind = 'DISTRICT'")
			.query(Long.class)
			.single();
		LocalDate day = LocalDate.of(2023, 1, 3);
		Map<String, BodyName> bodies = this.organisation.bodies(district, day)
			.stream()
			.collect(Collectors.toMap(BodyName::symbol, Function.identity(), (first, second) -> first));
		List<UnitName> communes = this.organisation.communes(district, day);
		people(bodies, communes);
		this.offices.write(bodies, day);
		this.rollOuts.write(communes);
		this.records.write(bodies, communes);
		this.meetings.write(bodies, communes);
		this.followUps.write(bodies, communes);
		this.figures.write(communes);
		this.surveys.write(communes);
		this.rollOuts.score(communes);
		this.plan.write(bodies, communes);
		this.offices.writeDocuments(bodies);
		this.directives.write(bodies, communes);
		this.jdbc.sql("UPDATE notification SET read_at = created_at WHERE business_day < ?").param(NEWS_SINCE).update();
		this.jdbc.sql("UPDATE demo_origin SET filled = TRUE").update();
		this.stage.clear();
		this.reminders.run();
	}

	private void people(Map<String, BodyName> bodies, List<UnitName> communes) {
		Validity validity = Validity.since(LocalDate.of(2021, 1, 1));
		for (DemoPeople.Person person : DemoPeople.DISTRICT) {
			String symbol = person.bodySymbol();
			this.accounts.open(person.username(), person.fullName(), person.position(), person.role(), person.deputy(),
					null, (symbol != null) ? bodies.get(symbol).id() : null, validity);
		}
		int number = 0;
		for (UnitName commune : communes) {
			String login = shortName(commune);
			this.accounts.open("xa." + login, DemoPeople.invented(number++),
					"Văn phòng – Thống kê " + commune.inSentence(), Role.COMMUNE_EDITOR, false, commune.id(), null,
					validity);
			this.accounts.open("lanhdao." + login, DemoPeople.invented(number++), "Lãnh đạo " + commune.inSentence(),
					Role.COMMUNE_LEADER, false, commune.id(), null, validity);
		}
	}

	static String shortName(UnitName commune) {
		return VietnameseText.searchKey(commune.bare()).replace(" ", "");
	}

}
