package vn.danvan.notification;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvan.base.Refusal;
import vn.danvan.base.event.Due;
import vn.danvan.base.event.ReminderSource;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;
import vn.danvan.testing.Statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Who is reminded of what and when. */
@DanvanTest
class RemindersTest {

	private static final ReminderRules PRESET = new ReminderRules("7, 1", "1, 3", "3");

	@Autowired
	private Stage stage;

	@Autowired
	private BusinessClock clock;

	@Autowired
	private ReminderRun reminders;

	@Autowired
	private ReminderPolicyService policies;

	@Autowired
	private List<ReminderSource> sources;

	@Autowired
	private Inbox inbox;

	@Autowired
	private Housekeeping housekeeping;

	private OwedWork work;

	@BeforeEach
	void begin() {
		this.work = new OwedWork(this.stage, this.clock);
	}

	@AfterEach
	void end() {
		this.work.clear();
	}

	@Test
	void eachStepComesOnceToTheOfficerAndTheLastAlsoToTheLeader() {
		this.work.tasks(1);
		for (int day = -12; day <= 12; day++) {
			this.work.go(day);
			this.reminders.run();
			this.reminders.run();
		}
		assertThat(this.work.told("xa.huongnhuong")).containsExactly(
				"Còn 7 ngày đến hạn 14/03/2025: báo cáo nhiệm vụ T1 – Việc thử số 1",
				"Còn 1 ngày đến hạn 14/03/2025: báo cáo nhiệm vụ T1 – Việc thử số 1",
				"Quá hạn 1 ngày (hạn 14/03/2025): báo cáo nhiệm vụ T1 – Việc thử số 1",
				"Quá hạn 3 ngày (hạn 14/03/2025): báo cáo nhiệm vụ T1 – Việc thử số 1");
		assertThat(this.work.told("lanhdao.huongnhuong"))
			.containsExactly("Xã Hương Nhượng – quá hạn 3 ngày (hạn 14/03/2025): báo cáo nhiệm vụ T1 – Việc thử số 1");
		assertThat(this.work.told("chuyenvien")).isEmpty();
	}

	@Test
	void whatFallsDueAtNightIsSentInTheMorning() {
		this.work.tasks(1);
		for (LocalDateTime night : List.of(LocalDate.of(2025, 3, 6).atTime(21, 0),
				LocalDate.of(2025, 3, 7).atTime(0, 5), LocalDate.of(2025, 3, 7).atTime(6, 59))) {
			this.work.go(night);
			assertThat(this.reminders.run()).isZero();
		}
		assertThat(this.work.told("xa.huongnhuong")).isEmpty();
		this.work.go(LocalDate.of(2025, 3, 7).atTime(7, 0));
		this.reminders.run();
		assertThat(this.work.told("xa.huongnhuong")).singleElement().asString().startsWith("Còn 7 ngày");
	}

	@Test
	void aMissedStepIsCaughtUpOnceWithTheTrueNumberOfDays() {
		this.work.tasks(1);
		run(-5, -4, 2, 4, 5);
		assertThat(this.work.told("xa.huongnhuong"))
			.extracting((sentence) -> sentence.substring(0, sentence.indexOf('(') > 0 ? sentence.indexOf('(') - 1 : 10))
			.containsExactly("Còn 5 ngày", "Quá hạn 2 ngày", "Quá hạn 4 ngày");
		assertThat(this.work.told("lanhdao.huongnhuong")).singleElement().asString().contains("quá hạn 4 ngày");
	}

	@Test
	void aStepThatIsLongPastIsLeftAndTheDeadlinesDaySaysSo() {
		this.work.tasks(1);
		run(-4, 0);
		assertThat(this.work.told("xa.huongnhuong"))
			.containsExactly("Hôm nay 14/03/2025 là hạn: báo cáo nhiệm vụ T1 – Việc thử số 1");
		run(6);
		assertThat(this.work.told("xa.huongnhuong")).hasSize(1);
	}

	@Test
	void twoInstancesAndALostMemoryOfTheDayRemindOnce() {
		this.work.tasks(2);
		this.work.go(1);
		CompletableFuture
			.allOf(IntStream.range(0, 4)
				.mapToObj((instance) -> CompletableFuture.runAsync(this.reminders::run))
				.toArray(CompletableFuture[]::new))
			.join();
		assertThat(this.work.told("xa.huongnhuong")).hasSize(2);
		this.stage.jdbc().sql("UPDATE reminder_run SET last_day = '2025-03-01'").update();
		this.reminders.run();
		assertThat(this.work.told("xa.huongnhuong")).hasSize(2);
	}

	@Test
	void whatWasSentIsNotRemindedAndALongerTimeBeginsAnew() {
		this.work.tasks(2);
		long sent = this.work.assignment("Xã Hương Nhượng", 1);
		long extended = this.work.assignment("Xã Hương Nhượng", 2);
		this.stage.jdbc().sql("UPDATE assignment SET state = 'SUBMITTED' WHERE id = ?").param(sent).update();
		run(-1);
		this.stage.jdbc().sql("UPDATE assignment SET deadline = '2025-03-21' WHERE id = ?").param(extended).update();
		run(0, 1);
		assertThat(this.work.told("xa.huongnhuong")).containsExactly(
				"Còn 1 ngày đến hạn 14/03/2025: báo cáo nhiệm vụ T2 – Việc thử số 2",
				"Còn 7 ngày đến hạn 21/03/2025: báo cáo nhiệm vụ T2 – Việc thử số 2");
	}

	@Test
	void whatWaitsForTheLeaderRemindsTheLeader() {
		this.work.tasks(1);
		this.stage.jdbc()
			.sql("UPDATE assignment SET state = 'HANDED_OVER' WHERE id = ?")
			.param(this.work.assignment("Xã Hương Nhượng", 1))
			.update();
		run(-1);
		assertThat(this.work.told("lanhdao.huongnhuong")).singleElement()
			.asString()
			.endsWith("(đang chờ lãnh đạo xã duyệt gửi)");
		assertThat(this.work.told("lanhdao.vubinh")).isEmpty();
	}

	@Test
	void aBodysPeopleAreRemindedAndLaterTheStaffOfTheBoard() {
		this.work.taskOf("NV", false);
		run(-1);
		assertThat(this.work.told("noivu")).hasSize(1);
		assertThat(this.work.told("chuyenvien")).isEmpty();
		run(3);
		assertThat(this.work.told("noivu")).hasSize(2);
		assertThat(this.work.told("chuyenvien")).singleElement()
			.asString()
			.startsWith("Phòng Nội vụ")
			.contains("quá hạn 3 ngày");
		assertThat(this.work.told("truongban")).isEmpty();
	}

	@Test
	void theStaffHearFromTheFirstStepWhereABodyHasNoAccount() {
		this.work.taskOf("TTr", false);
		run(-7);
		assertThat(this.work.told("chuyenvien")).singleElement()
			.asString()
			.startsWith("Thanh tra huyện – còn 7 ngày đến hạn 14/03/2025");
	}

	@Test
	void theBoardsOwnWorkRemindsItsStaffAndLaterItsLeaders() {
		this.work.taskOf("BDVHU", false);
		run(3);
		assertThat(this.work.told("chuyenvien")).singleElement().asString().startsWith("Quá hạn 3 ngày");
		assertThat(this.work.told("truongban")).hasSize(1);
	}

	@Test
	void aTaskOfTheSeparateChannelIsNamedByItsCodeAlone() {
		this.work.taskOf("NV", true);
		run(-1);
		assertThat(this.work.told("noivu")).containsExactly("Còn 1 ngày đến hạn 14/03/2025: báo cáo nhiệm vụ T1");
	}

	@Test
	void twelveThousandAssignmentsTakeAsManyStatementsAsTwentyFour() {
		this.work.tasks(1);
		this.work.go(-1);
		long few = Statements.count(this.reminders::run);
		assertThat(this.work.told("xa.huongnhuong")).hasSize(1);
		this.work.clear();
		this.work = new OwedWork(this.stage, this.clock).tasks(500);
		this.work.go(3);
		long many = Statements.count(this.reminders::run);
		assertThat(this.work.told("xa.huongnhuong")).hasSize(500);
		assertThat(this.work.told("lanhdao.vubinh")).hasSize(500);
		assertThat(many).isEqualTo(few).isLessThanOrEqualTo(15);
	}

	@Test
	void followUpsAndFigureSheetsAreRemindedOfToo() {
		List<Due> due = this.sources.stream()
			.flatMap((source) -> source.due(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 1, 1)).stream())
			.toList();
		assertThat(due).extracting(Due::subjectType).contains("assignment", "follow-up", "period");
		assertThat(due.stream().filter((one) -> !one.subjectType().equals("assignment"))).allSatisfy((one) -> {
			assertThat(one.what()).isNotBlank();
			assertThat(one.owner()).isNotBlank();
			assertThat(one.leaders()).isNotEmpty();
		});
	}

	@Test
	void theBoardLeaderChangesThePolicyAndEveryChangeIsLogged() {
		assertThatExceptionOfType(NotPermitted.class)
			.isThrownBy(() -> this.stage.run("chuyenvien", () -> change(new ReminderRules("5", "2", ""))));
		this.stage.run("phobandanvan", () -> change(new ReminderRules("5 ; 0", "2", "2")));
		assertThat(this.stage.as("chuyenvien", this.policies::get).rules())
			.isEqualTo(new ReminderRules("5, 0", "2", "2"));
		assertThat(this.stage.log("reminder-policy", 1)).last()
			.asString()
			.isEqualTo(
					"Phạm Thị Lan đổi lịch nhắc việc: trước hạn 5, 0 ngày; sau hạn 2 ngày; báo lãnh đạo sau hạn 2 ngày");
		this.work.tasks(1);
		run(-7, -5, -1, 0, 1, 2, 3);
		assertThat(this.work.told("xa.huongnhuong")).hasSize(3);
		this.stage.run("truongban", () -> change(PRESET));
	}

	@Test
	void aPolicyThatMakesNoSenseIsRefusedAtItsField() {
		refused("before", new ReminderRules("", "", ""));
		refused("before", new ReminderRules("bảy", "1", ""));
		refused("before", new ReminderRules("61", "1", ""));
		refused("before", new ReminderRules("7, 7", "1", ""));
		refused("before", new ReminderRules("1 2 3 4 5 6 7", "1", ""));
		refused("after", new ReminderRules("7", "0", ""));
		refused("after", new ReminderRules("7", "-1", ""));
		refused("leadersAfter", new ReminderRules("7", "1", "3"));
		assertThatExceptionOfType(vn.danvan.base.StaleVersion.class)
			.isThrownBy(() -> this.stage.run("truongban", () -> this.policies.change(-1, PRESET)));
	}

	@Test
	void theInboxIsByDayFilteredAndReadWhenOpened() {
		this.work.tasks(30);
		run(-7, -1);
		List<Inbox.Notice> page = this.stage.as("xa.huongnhuong", () -> this.inbox.list(InboxFilter.UNREAD, 0, 40));
		assertThat(page).hasSize(40).allMatch(Inbox.Notice::reminder);
		assertThat(page.stream().filter(Inbox.Notice::beginsDay).map(Inbox.Notice::day))
			.containsExactly(LocalDate.of(2025, 3, 13), LocalDate.of(2025, 3, 7));
		assertThat(this.stage.as("xa.huongnhuong", () -> this.inbox.list(InboxFilter.UNREAD, 40, 10)))
			.noneMatch(Inbox.Notice::beginsDay);
		int unread = this.stage.as("xa.huongnhuong", this.inbox::unread);
		long id = page.get(0).id();
		assertThatExceptionOfType(NotPermitted.class)
			.isThrownBy(() -> this.stage.run("xa.vubinh", () -> this.inbox.open(id)));
		this.stage.run("xa.huongnhuong", () -> this.inbox.open(id));
		assertThat(this.stage.as("xa.huongnhuong", this.inbox::unread)).isEqualTo(unread - 1);
		assertThat(this.stage.as("xa.huongnhuong", () -> this.inbox.count(InboxFilter.UNREAD))).isEqualTo(unread - 1);
	}

	@Test
	void readNoticesOfLastYearAreRemovedUnreadOnesStay() {
		this.work.tasks(2);
		run(-1);
		long read = this.stage.as("xa.huongnhuong", () -> this.inbox.list(InboxFilter.UNREAD, 0, 1)).get(0).id();
		this.stage.run("xa.huongnhuong", () -> this.inbox.open(read));
		this.work.go(364);
		this.housekeeping.run();
		assertThat(this.work.told("xa.huongnhuong")).hasSize(2);
		this.work.go(366);
		this.housekeeping.run();
		assertThat(this.work.told("xa.huongnhuong")).hasSize(1);
	}

	private void run(int... days) {
		for (int day : days) {
			this.work.go(day);
			this.reminders.run();
		}
	}

	private void change(ReminderRules rules) {
		this.policies.change(this.policies.get().version(), rules);
	}

	private void refused(String field, ReminderRules rules) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.stage.run("truongban", () -> change(rules)))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo(field));
	}

}
