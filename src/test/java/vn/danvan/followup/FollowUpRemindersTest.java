package vn.danvan.followup;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvan.base.time.BusinessClock;
import vn.danvan.notification.ReminderPolicyService;
import vn.danvan.notification.ReminderRules;
import vn.danvan.notification.ReminderRun;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is reminded of a follow-up before its deadline, on it, and when it stays late. */
@DanvanTest
class FollowUpRemindersTest {

	private static final LocalDate RECORDED = LocalDate.of(2024, 3, 1);

	private static final LocalDate DUE = LocalDate.of(2024, 4, 10);

	@Autowired
	private Stage stage;

	@Autowired
	private FollowUpService service;

	@Autowired
	private FollowUpExtensions extensions;

	@Autowired
	private ReminderRun reminders;

	@Autowired
	private ReminderPolicyService policies;

	@Autowired
	private BusinessClock clock;

	private FollowUpTeller teller;

	@BeforeEach
	void begin() {
		this.teller = new FollowUpTeller(this.stage, this.service, this.clock);
		this.teller.go(RECORDED);
		this.stage.jdbc().sql("UPDATE reminder_run SET last_day = '1970-01-01'").update();
	}

	@AfterEach
	void end() {
		this.stage.jdbc().sql("DELETE FROM reminder WHERE sent_on >= '2024-01-01'").update();
		this.stage.jdbc().sql("DELETE FROM notification WHERE business_day >= '2024-01-01'").update();
		this.stage.jdbc().sql("UPDATE reminder_run SET last_day = '2023-06-20'").update();
		this.teller.clear();
	}

	@Test
	void theOfficerBeforeAndAfterThenTheLeaderOfTheCommuneAndThoseOfTheBoard() {
		long id = this.teller.record("Xã Ngọc Sơn", DUE);
		run(-7, -1, 1);
		assertThat(reminded("xa.ngocson", id)).extracting((line) -> line.substring(0, line.indexOf(':')))
			.containsExactly("Còn 7 ngày đến hạn 10/04/2024", "Còn 1 ngày đến hạn 10/04/2024",
					"Quá hạn 1 ngày (hạn 10/04/2024)");
		assertThat(reminded("lanhdao.ngocson", id)).isEmpty();
		assertThat(reminded("truongban", id)).isEmpty();
		run(3);
		assertThat(reminded("xa.ngocson", id)).hasSize(4);
		for (String leader : List.of("lanhdao.ngocson", "truongban", "phobandanvan")) {
			assertThat(reminded(leader, id)).singleElement()
				.asString()
				.startsWith("Xã Ngọc Sơn – quá hạn 3 ngày (hạn 10/04/2024): Kiến nghị sau kiểm tra");
		}
		assertThat(reminded("lanhdao.vubinh", id)).isEmpty();
		run(4, 5, 9);
		assertThat(reminded("xa.ngocson", id)).hasSize(4);
	}

	@Test
	void thePolicyOfTheBoardSaysWhenOnTheDayItselfToo() {
		ReminderRules preset = this.stage.as("truongban", this.policies::get).rules();
		change(new ReminderRules("0", "5", "5"));
		try {
			long id = this.teller.record("Xã Ngọc Sơn", DUE);
			run(-7, -1, 0, 3);
			assertThat(reminded("xa.ngocson", id)).singleElement().asString().startsWith("Hôm nay 10/04/2024 là hạn");
			assertThat(reminded("truongban", id)).isEmpty();
			run(5);
			assertThat(reminded("truongban", id)).hasSize(1);
		}
		finally {
			change(preset);
		}
	}

	@Test
	void whatWaitsForTheLeaderRemindsTheLeaderAndWhatIsReportedNobody() {
		long waiting = this.teller.record("Xã Ngọc Sơn", DUE);
		long reported = this.teller.record("Xã Ngọc Sơn", DUE);
		this.teller.report("xa.ngocson", waiting, "Đã xong", true);
		this.teller.report("lanhdao.ngocson", reported, "Đã xong", true);
		run(-1);
		assertThat(reminded("lanhdao.ngocson", waiting)).singleElement()
			.asString()
			.endsWith("(đang chờ lãnh đạo xã gửi)");
		assertThat(reminded("xa.ngocson", reported)).isEmpty();
	}

	@Test
	void aLongerTimeBeginsAnewAndAReturnedReportIsOwedAgain() {
		long id = this.teller.record("Xã Ngọc Sơn", DUE);
		run(-1);
		this.stage.run("xa.ngocson", () -> this.extensions.ask(id, this.teller.version(id), DUE.plusDays(20), "Mưa"));
		this.stage.run("truongban", () -> this.extensions.grant(id, this.teller.version(id), DUE.plusDays(10)));
		run(0, 1, 3);
		assertThat(reminded("xa.ngocson", id)).hasSize(2).last().asString().startsWith("Còn 7 ngày đến hạn 20/04/2024");
		this.teller.report("lanhdao.ngocson", id, "Đã xong", true);
		run(9);
		assertThat(reminded("xa.ngocson", id)).hasSize(2);
		this.stage.run("chuyenvien", () -> this.service.sendBack(id, this.teller.version(id), "Thiếu ảnh"));
		run(11);
		assertThat(reminded("xa.ngocson", id)).last().asString().startsWith("Quá hạn 1 ngày (hạn 20/04/2024)");
	}

	@Test
	void aBodyIsRemindedThenTheBoardAndTheLeadersNeverBeforeItIsLate() {
		long withPeople = this.teller.record(FollowUpKind.SHORTCOMING, "", "NV", DUE, null);
		long withoutPeople = this.teller.record(FollowUpKind.SHORTCOMING, "", "TTr", DUE, null);
		run(-7);
		assertThat(reminded("noivu", withPeople)).hasSize(1);
		assertThat(reminded("chuyenvien", withoutPeople)).hasSize(1);
		assertThat(reminded("truongban", withoutPeople)).isEmpty();
		run(3);
		assertThat(reminded("truongban", withPeople)).hasSize(1);
		assertThat(reminded("chuyenvien", withPeople)).hasSize(1);
		assertThat(reminded("truongban", withoutPeople)).hasSize(1);
	}

	private void run(int... days) {
		for (int day : days) {
			this.teller.go(DUE.plusDays(day));
			this.reminders.run();
		}
	}

	private void change(ReminderRules rules) {
		this.stage.run("truongban", () -> this.policies.change(this.policies.get().version(), rules));
	}

	private List<String> reminded(String person, long id) {
		return this.stage.jdbc()
			.sql("""
					SELECT n.sentence FROM notification n JOIN account a ON a.id = n.account_id AND a.username = ?
					WHERE n.kind = 'reminder' AND n.subject_type = 'follow-up' AND n.subject_id = ? ORDER BY n.id""")
			.params(person, id)
			.query(String.class)
			.list();
	}

}
