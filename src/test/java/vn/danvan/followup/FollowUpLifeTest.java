package vn.danvan.followup;

import java.time.LocalDate;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

import vn.danvan.base.Refusal;
import vn.danvan.base.StaleVersion;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

/** One follow-up from its record to its end: who does what, and what is refused. */
@DanvanTest
class FollowUpLifeTest {

	private static final LocalDate TODAY = LocalDate.of(2023, 6, 20);

	private static final LocalDate DUE = TODAY.plusDays(20);

	private static final String COMMUNE = "Xã Ngọc Sơn";

	@Autowired
	private Stage stage;

	@Autowired
	private FollowUpService service;

	@Autowired
	private FollowUpExtensions extensions;

	@Autowired
	private BusinessClock clock;

	private FollowUpTeller teller;

	@BeforeEach
	void begin() {
		this.teller = new FollowUpTeller(this.stage, this.service, this.clock);
		this.teller.go(TODAY);
	}

	@AfterEach
	void end() {
		this.teller.clear();
	}

	@Test
	void theOfficerWritesTheLeaderSendsTheBoardConfirmsAndEveryWordStays() {
		long id = this.teller.record(COMMUNE, DUE);
		this.teller.report("xa.ngocson", id, "Đã niêm yết tại 3 xóm", true);
		assertThat(this.teller.details("chuyenvien", id).row().state()).isEqualTo(FollowUpState.NOT_BEGUN);
		assertThat(this.teller.details("chuyenvien", id).draft()).isNull();
		assertThat(this.teller.told("lanhdao.ngocson", id)).last().asString().contains("chuyển lãnh đạo xã");
		this.stage.run("lanhdao.ngocson",
				() -> this.service.returnToOfficer(id, this.teller.version(id), "Ghi đủ 5 xóm"));
		assertThat(this.teller.details("xa.ngocson", id).draft()).isNotNull()
			.extracting(FollowUpDetails.Draft::reason, FollowUpDetails.Draft::text)
			.containsExactly("Ghi đủ 5 xóm", "Đã niêm yết tại 3 xóm");
		this.teller.report("xa.ngocson", id, "Đã niêm yết tại 5 xóm", true);
		this.teller.report("lanhdao.ngocson", id, "Đã niêm yết tại cả 5 xóm", true);
		assertThat(this.teller.details("xa.ngocson", id).draft()).isNull();
		this.stage.run("chuyenvien", () -> this.service.sendBack(id, this.teller.version(id), "Thiếu ảnh"));
		this.teller.report("lanhdao.ngocson", id, "Đã bổ sung ảnh", true);
		this.teller.confirm("chuyenvien", id, TODAY);
		this.stage.run("truongban", () -> this.service.reopen(id, this.teller.version(id), "Bảng tin lại trống"));
		this.stage.run("truongban", () -> this.service.giveUp(id, this.teller.version(id), "Nhà văn hóa đã phá"));
		FollowUpDetails end = this.teller.details("xa.ngocson", id);
		assertThat(end.steps()).extracting(FollowUpDetails.Step::kind)
			.containsExactly(FollowUpStepKind.RECORDED, FollowUpStepKind.REPORTED_DONE, FollowUpStepKind.RETURNED,
					FollowUpStepKind.REPORTED_DONE, FollowUpStepKind.CONFIRMED, FollowUpStepKind.REOPENED,
					FollowUpStepKind.GIVEN_UP);
		assertThat(end.steps()).extracting(FollowUpDetails.Step::text)
			.containsExactly("", "Đã niêm yết tại cả 5 xóm", "Thiếu ảnh", "Đã bổ sung ảnh", "", "Bảng tin lại trống",
					"Nhà văn hóa đã phá");
		assertThat(end.steps()).allMatch((step) -> !step.by().isEmpty() && step.onDay().equals(TODAY));
		assertThat(end.row().state()).isEqualTo(FollowUpState.CANNOT);
		assertThat(this.stage.log("follow-up", id)).hasSize(10);
	}

	@Test
	void whatWasRecordedByMistakeIsTakenBackOnTheSameDayBeforeAnybodyActs() {
		long id = this.teller.record(COMMUNE, DUE);
		assertThat(this.teller.details("chuyenvien", id).may().withdraw()).isTrue();
		assertThat(this.teller.details("lanhdao.ngocson", id).may().withdraw()).isFalse();
		this.stage.run("chuyenvien", () -> this.service.withdraw(id, this.teller.version(id), "Ghi nhầm xã"));
		assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> this.teller.details("chuyenvien", id));
		assertThat(this.stage.log("follow-up", id)).last().asString().contains("rút việc ghi nhầm", "Ghi nhầm xã");
		long begun = this.teller.record(COMMUNE, DUE);
		this.teller.report("lanhdao.ngocson", begun, "Đang làm", false);
		refused(null, "Chỉ rút được trong ngày ghi", () -> withdraw(begun));
		long older = this.teller.record(COMMUNE, DUE);
		this.teller.go(TODAY.plusDays(1));
		refused(null, "Chỉ rút được trong ngày ghi", () -> withdraw(older));
		assertThat(this.teller.details("chuyenvien", older).may().withdraw()).isFalse();
	}

	private void withdraw(long id) {
		this.stage.run("chuyenvien", () -> this.service.withdraw(id, this.teller.version(id), "Ghi nhầm"));
	}

	@Test
	void nobodyConfirmsWhatHeWroteOrSent() {
		long id = this.teller.record(COMMUNE, DUE);
		this.teller.report("chuyenvien", id, "Xã báo qua điện thoại", true);
		assertThat(this.teller.details("truongban", id).steps().getLast().onBehalf()).isTrue();
		assertThat(this.teller.details("chuyenvien", id).may().decide()).isFalse();
		refused(null, "không tự xác nhận", () -> this.teller.confirm("chuyenvien", id, TODAY));
		refused(null, "không tự xác nhận", () -> this.stage.run("chuyenvien",
				() -> this.service.giveUp(id, this.teller.version(id), "Không làm được")));
		this.teller.confirm("truongban", id, TODAY);
		assertThat(this.teller.details("truongban", id).row().finishedOn()).isEqualTo(TODAY);
	}

	@Test
	void whatStaffReportsInItsPlaceLeavesTheOfficersWordsWaiting() {
		long id = this.teller.record(COMMUNE, DUE);
		this.teller.report("xa.ngocson", id, "Lời của cán bộ xã", false);
		this.teller.report("chuyenvien", id, "Xã báo qua điện thoại", false);
		assertThat(this.teller.details("lanhdao.ngocson", id).draft()).isNotNull();
		this.teller.report("lanhdao.ngocson", id, "Lời của lãnh đạo xã", true);
		assertThat(this.teller.details("lanhdao.ngocson", id).row().report()).isEqualTo("Lời của lãnh đạo xã");
	}

	@Test
	void anAgencyReportsByItselfAndSistersSeeNothing() {
		long id = this.teller.record(FollowUpKind.SHORTCOMING, "", "NV", DUE, null);
		this.teller.report("noivu", id, "Đã chấn chỉnh", true);
		assertThat(this.teller.details("noivu", id).row().state()).isEqualTo(FollowUpState.REPORTED);
		assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> this.teller.details("xa.ngocson", id));
		assertThatExceptionOfType(NotPermitted.class)
			.isThrownBy(() -> this.teller.report("lanhdao.ngocson", id, "Việc của người khác", true));
		assertThatExceptionOfType(NotPermitted.class).isThrownBy(
				() -> this.stage.run("noivu", () -> this.service.returnToOfficer(id, this.teller.version(id), "Thử")));
		assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> this.teller.confirm("noivu", id, TODAY));
	}

	@Test
	void aReportWithoutWordsTooManyOrSecretOnesIsRefused() {
		long id = this.teller.record(COMMUNE, DUE);
		refused("report", "Hãy ghi đã khắc phục những gì", () -> this.teller.report("xa.ngocson", id, " \n ", true));
		refused("report", "", () -> this.teller.report("lanhdao.ngocson", id, "", false));
		refused("report", "2.000", () -> this.teller.report("lanhdao.ngocson", id, "a".repeat(2001), true));
		refused("report", "chỉ giữ văn bản thường",
				() -> this.teller.report("lanhdao.ngocson", id, "Tài liệu TUYỆT MẬT", true));
		assertThatExceptionOfType(StaleVersion.class)
			.isThrownBy(() -> this.stage.run("lanhdao.ngocson", () -> this.service.report(id, 99, "Đã làm", true)));
		assertThat(this.teller.details("chuyenvien", id).steps()).hasSize(1);
	}

	@Test
	void stepsOutOfTurnAreRefused() {
		long id = this.teller.record(COMMUNE, DUE);
		refused(null, "", () -> this.stage.run("lanhdao.ngocson",
				() -> this.service.returnToOfficer(id, this.teller.version(id), "Chưa có gì")));
		refused(null, "chưa báo kết quả",
				() -> this.stage.run("chuyenvien", () -> this.service.sendBack(id, this.teller.version(id), "Thiếu")));
		refused(null, "chưa đóng",
				() -> this.stage.run("chuyenvien", () -> this.service.reopen(id, this.teller.version(id), "Thử")));
		refused("reason", "Hãy nêu lý do",
				() -> this.stage.run("chuyenvien", () -> this.service.giveUp(id, this.teller.version(id), " ")));
		refused("finishedOn", "20/06/2023", () -> this.teller.confirm("chuyenvien", id, TODAY.plusDays(1)));
		refused("finishedOn", "20/06/2023", () -> this.teller.confirm("chuyenvien", id, TODAY.minusDays(1)));
		this.teller.confirm("chuyenvien", id, TODAY);
		refused(null, "đã đóng", () -> this.teller.report("lanhdao.ngocson", id, "Muộn", true));
		refused(null, "đã đóng", () -> this.teller.report("xa.ngocson", id, "Muộn", true));
		refused(null, "đã đóng", () -> ask("lanhdao.ngocson", id, DUE.plusDays(9), "Muộn"));
	}

	@Test
	void whatWasOpenedAgainIsNotRemediedBeforeThatDay() {
		long id = this.teller.record(COMMUNE, DUE);
		this.teller.confirm("chuyenvien", id, TODAY);
		this.teller.go(TODAY.plusDays(9));
		this.stage.run("truongban", () -> this.service.reopen(id, this.teller.version(id), "Chưa xong"));
		refused("finishedOn", "29/06/2023", () -> this.teller.confirm("chuyenvien", id, TODAY.plusDays(8)));
		this.teller.confirm("chuyenvien", id, TODAY.plusDays(9));
		assertThat(this.teller.details("chuyenvien", id).row().reopened()).isEqualTo(1);
	}

	@Test
	void moreTimeIsAskedWithAReasonAndGrantedByAnotherUntilAnotherDay() {
		long id = this.teller.record(COMMUNE, DUE);
		ask("xa.ngocson", id, DUE.plusDays(30), "Mưa lũ");
		FollowUpDetails asked = this.teller.details("truongban", id);
		assertThat(asked.may().decideTime()).isTrue();
		assertThat(this.teller.details("chuyenvien", id).may().decideTime()).isFalse();
		assertThat(this.teller.told("truongban", id)).last().asString().contains("xin gia hạn đến 09/08/2023");
		refused(null, "đang có đề nghị", () -> ask("lanhdao.ngocson", id, DUE.plusDays(31), "Nữa"));
		grant("truongban", id, DUE.plusDays(15));
		FollowUpDetails granted = this.teller.details("xa.ngocson", id);
		assertThat(granted.row().dates().deadline()).isEqualTo(DUE);
		assertThat(granted.row().dates().extendedDeadline()).isEqualTo(DUE.plusDays(15));
		assertThat(granted.row().dueOn()).isEqualTo(DUE.plusDays(15));
		assertThat(granted.asked()).isNull();
		ask("chuyenvien", id, DUE.plusDays(40), "Xã xin thêm qua điện thoại");
		this.stage.run("truongban", () -> this.extensions.refuse(id, this.teller.version(id), "Đã gia hạn một lần"));
		assertThat(this.teller.details("xa.ngocson", id).row().dueOn()).isEqualTo(DUE.plusDays(15));
		assertThat(this.teller.details("xa.ngocson", id).steps())
			.extracting(FollowUpDetails.Step::kind, FollowUpDetails.Step::dueOn, FollowUpDetails.Step::onBehalf)
			.containsExactly(tuple(FollowUpStepKind.RECORDED, DUE, false),
					tuple(FollowUpStepKind.TIME_ASKED, DUE.plusDays(30), false),
					tuple(FollowUpStepKind.TIME_GRANTED, DUE.plusDays(15), false),
					tuple(FollowUpStepKind.TIME_ASKED, DUE.plusDays(40), true),
					tuple(FollowUpStepKind.TIME_REFUSED, null, false));
	}

	@Test
	void nobodyGrantsWhatHeAskedForAndWrongDaysAreRefused() {
		long id = this.teller.record(COMMUNE, DUE);
		refused(null, "Không còn đề nghị", () -> grant("truongban", id, DUE.plusDays(5)));
		refused("until", "phải sau hạn hiện nay", () -> ask("xa.ngocson", id, DUE, "Mưa lũ"));
		refused("until", "tối đa một năm", () -> ask("xa.ngocson", id, DUE.plusYears(1).plusDays(1), "Mưa lũ"));
		refused("reason", "Hãy nêu lý do", () -> ask("xa.ngocson", id, DUE.plusDays(5), ""));
		assertThatExceptionOfType(NotPermitted.class)
			.isThrownBy(() -> ask("truongban", id, DUE.plusDays(5), "Lãnh đạo không xin"));
		ask("xa.ngocson", id, DUE.plusDays(5), "Mưa lũ");
		assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> grant("chuyenvien", id, DUE.plusDays(5)));
		refused("until", "phải sau hạn hiện nay", () -> grant("truongban", id, DUE));
		this.stage.jdbc()
			.sql("UPDATE follow_up SET asked_by = ? WHERE id = ?")
			.params(this.stage.actor("truongban").accountId(), id)
			.update();
		refused(null, "không tự quyết định", () -> grant("truongban", id, DUE.plusDays(5)));
		refused(null, "không tự quyết định",
				() -> this.stage.run("truongban", () -> this.extensions.refuse(id, this.teller.version(id), "Thử")));
		grant("phobandanvan", id, DUE.plusDays(5));
		this.teller.report("lanhdao.ngocson", id, "Đã xong", true);
		refused(null, "đã báo khắc phục xong", () -> ask("xa.ngocson", id, DUE.plusDays(50), "Thử"));
	}

	@Test
	void nothingIsRecordedWithoutContentDeadlineOrOwner() {
		long unit = this.stage.unit(COMMUNE);
		long body = this.stage.body("NV");
		refused("deadline", "Hãy chọn hạn khắc phục", () -> record("Nội dung", unit, null, null));
		refused("deadline", "từ hôm nay trở đi", () -> record("Nội dung", unit, null, TODAY.minusDays(1)));
		refused("deadline", "tối đa 5 năm", () -> record("Nội dung", unit, null, TODAY.plusYears(5).plusDays(1)));
		refused("content", "", () -> record(" ", unit, null, DUE));
		refused("content", "2.000", () -> record("a".repeat(2001), unit, null, DUE));
		refused("content", "chỉ giữ văn bản thường", () -> record("Hồ sơ TUYỆT MẬT", unit, null, DUE));
		refused("unit", "không còn hoạt động", () -> record("Nội dung", 999_999_999L, null, DUE));
		refused("body", "không còn hoạt động", () -> record("Nội dung", unit, 999_999_999L, DUE));
		refused("body", "không còn hoạt động", () -> record("Nội dung", unit, body, DUE));
	}

	@Test
	void theDatabaseItselfRefusesAConfirmationByWhoWroteTheReport() {
		long id = this.teller.record(COMMUNE, DUE);
		this.teller.report("lanhdao.ngocson", id, "Đã xong", true);
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.stage.jdbc()
			.sql("UPDATE follow_up SET state = 'REMEDIED', finished_on = '2023-06-20', confirmed_by = entered_by WHERE id = ?")
			.param(id)
			.update());
	}

	private void record(String content, long unit, @Nullable Long body, @Nullable LocalDate deadline) {
		this.stage.run("chuyenvien", () -> this.service
			.record(new FollowUpRequest(FollowUpKind.RECOMMENDATION, content, unit, body, deadline, null)));
	}

	private void ask(String person, long id, LocalDate until, String reason) {
		this.stage.run(person, () -> this.extensions.ask(id, this.teller.version(id), until, reason));
	}

	private void grant(String person, long id, LocalDate until) {
		this.stage.run(person, () -> this.extensions.grant(id, this.teller.version(id), until));
	}

	private static void refused(@Nullable String field, String words, ThrowingCallable action) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(action)
			.withMessageContaining(words)
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo(field));
	}

}
