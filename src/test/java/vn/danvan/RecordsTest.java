package vn.danvan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvan.base.Refusal;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.ui.RecordLinks;
import vn.danvan.dialogue.Host;
import vn.danvan.dialogue.MeetingEntry;
import vn.danvan.dialogue.MeetingFilter;
import vn.danvan.dialogue.MeetingKind;
import vn.danvan.dialogue.MeetingService;
import vn.danvan.figures.FigureRecord;
import vn.danvan.figures.FigureService;
import vn.danvan.figures.PeriodKind;
import vn.danvan.figures.PeriodRule;
import vn.danvan.figures.PeriodSpan;
import vn.danvan.followup.FollowUpFilter;
import vn.danvan.followup.FollowUpKind;
import vn.danvan.followup.FollowUpRequest;
import vn.danvan.followup.FollowUpSearch;
import vn.danvan.followup.FollowUpService;
import vn.danvan.followup.FollowUpState;
import vn.danvan.inspection.InspectionFilter;
import vn.danvan.inspection.InspectionService;
import vn.danvan.rollout.RollOutFilter;
import vn.danvan.rollout.RollOutService;
import vn.danvan.submission.Owner;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;
import vn.danvan.testing.Statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Roll-outs, meetings, inspections and what follows from them: order, scope, two people.
 */
@DanvanTest
class RecordsTest {

	private static final LocalDate TODAY = LocalDate.of(2023, 6, 20);

	@Autowired
	private Stage stage;

	@Autowired
	private RollOutService rollOuts;

	@Autowired
	private MeetingService meetings;

	@Autowired
	private InspectionService inspections;

	@Autowired
	private FollowUpService followUps;

	@Autowired
	private FigureService figures;

	@Autowired
	private RecordLinks links;

	@Test
	void aPromiseIsRecordedOnceTheMeetingWasSent() {
		long unit = this.stage.unit("Xã Chí Đạo");
		long id = this.stage.as("xa.chidao", () -> this.meetings.enter(new Owner(unit, null), entry(TODAY, 30, 5, 3)));
		assertRefused(() -> this.stage.run("xa.chidao", () -> this.meetings.promise(id, "Sửa đường", TODAY)),
				"Hãy gửi cuộc này lên huyện trước");
		this.stage.run("lanhdao.chidao", () -> this.meetings.submit(id, this.meetings.get(id).version()));
		this.stage.run("xa.chidao", () -> this.meetings.promise(id, "Sửa đường", TODAY));
		assertThat(this.stage.as("xa.chidao", () -> this.followUps.of("meeting", id))).hasSize(1);
	}

	@Test
	void aMeetingNeedsAnOwnerThatExistedOnItsDay() {
		long unit = this.stage.unit("Xã Chí Đạo");
		assertRefused(() -> enter(unit, entry(LocalDate.of(1900, 1, 1), 30, 5, 3)), "ngày 01/01/1900");
	}

	@Test
	void aMeetingStaysInItsCommuneUntilItIsSent() {
		long unit = this.stage.unit("Xã Chí Đạo");
		long id = this.stage.as("xa.chidao", () -> this.meetings.enter(new Owner(unit, null), entry(TODAY, 30, 5, 3)));
		assertThat(this.stage.as("chuyenvien", () -> this.meetings.get(id)).entry()).isNull();
		assertThat(this.stage.as("chuyenvien", () -> this.meetings.list(MeetingFilter.ALL, "", 0, 500)))
			.noneMatch((row) -> row.id() == id);
		assertThatExceptionOfType(NotPermitted.class)
			.isThrownBy(() -> this.stage.run("xa.vubinh", () -> this.meetings.get(id)));
		this.stage.run("xa.chidao", () -> this.meetings.handOver(id, this.meetings.get(id).version()));
		this.stage.run("lanhdao.chidao", () -> this.meetings.submit(id, this.meetings.get(id).version()));
		assertThat(this.stage.as("chuyenvien", () -> this.meetings.get(id)).entry()).isNotNull();
		this.stage.run("chuyenvien", () -> this.meetings.accept(id, this.meetings.get(id).version()));
		assertThat(this.stage.log("meeting", id)).hasSize(4);
		assertRefused(() -> this.stage.run("xa.chidao", () -> this.meetings.discard(id)), "bản nháp chưa gửi");
	}

	@Test
	void numbersOfAMeetingMustAgree() {
		long unit = this.stage.unit("Xã Chí Đạo");
		assertRefused(() -> enter(unit, entry(TODAY, 30, 5, 6)), "không được nhiều hơn số ý kiến (5)");
		assertRefused(() -> enter(unit, entry(TODAY.plusDays(1), 30, 5, 3)), "không được sau hôm nay");
		assertRefused(() -> enter(unit, entry(TODAY, -1, 5, 3)), "Hãy nhập số từ 0");
		assertRefused(
				() -> enter(unit,
						new MeetingEntry(MeetingKind.CONTACT, Host.FRONT, TODAY, "", "TUYỆT MẬT", 1, 1, 1, "")),
				"chỉ giữ văn bản thường");
	}

	@Test
	void aFollowUpIsReportedConfirmedByAnotherAndReopenedWithAReason() {
		long unit = this.stage.unit("Xã Ngọc Sơn");
		long id = this.stage.as("chuyenvien",
				() -> this.followUps.record(new FollowUpRequest(FollowUpKind.RECOMMENDATION, "Cập nhật sổ theo dõi",
						unit, null, TODAY.plusDays(5), null)));
		this.stage.run("chuyenvien", () -> this.followUps.report(id, 0, "Xã báo qua điện thoại", true));
		assertRefused(() -> this.stage.run("chuyenvien", () -> this.followUps.confirm(id, version(id), TODAY)),
				"không tự xác nhận");
		assertRefused(
				() -> this.stage.run("truongban", () -> this.followUps.confirm(id, version(id), TODAY.plusDays(1))),
				"Ngày hoàn thành phải từ");
		this.stage.run("truongban", () -> this.followUps.confirm(id, version(id), TODAY));
		assertRefused(() -> this.stage.run("truongban", () -> this.followUps.reopen(id, version(id), "")),
				"Hãy nêu lý do");
		this.stage.run("truongban", () -> this.followUps.reopen(id, version(id), "Sổ lại để trống"));
		assertThat(this.stage.as("xa.ngocson", () -> this.followUps.get(id)).row().state())
			.isEqualTo(FollowUpState.UNDER_WAY);
		assertThat(this.stage.log("follow-up", id)).hasSize(4);
	}

	@Test
	void whatFallsDueLaterIsNotLateAndOnlyInspectionsMakeTheirFigure() {
		long unit = this.stage.unit("Xã Ngọc Sơn");
		PeriodSpan span = new PeriodSpan(PeriodRule.CALENDAR, PeriodKind.HALF_YEAR, 2023, 1, LocalDate.of(2023, 1, 1),
				LocalDate.of(2023, 7, 1));
		int open = count("CT41.1", span);
		int late = count("CT41.3", span);
		int recommended = count("CT13.1", span);
		for (FollowUpKind kind : List.of(FollowUpKind.SHORTCOMING, FollowUpKind.RECOMMENDATION)) {
			this.stage.run("chuyenvien", () -> this.followUps
				.record(new FollowUpRequest(kind, "Sổ theo dõi còn trống", unit, null, TODAY.plusDays(5), null)));
		}
		assertThat(count("CT41.1", span)).isEqualTo(open + 1);
		assertThat(count("CT41.3", span)).isEqualTo(late);
		assertThat(count("CT13.1", span)).isEqualTo(recommended);
	}

	@Test
	void aBodyHearsOfItsFollowUpAndWhoRecordedItMayReadIt() {
		long district = this.stage.unit("Huyện Lạc Sơn");
		long id = this.stage.as("ubnd", () -> this.followUps.record(new FollowUpRequest(FollowUpKind.SHORTCOMING,
				"Trả lời kiến nghị còn chậm", district, this.stage.body("NV"), TODAY.plusDays(5), null)));
		assertThat(this.stage.jdbc()
			.sql("SELECT a.username FROM notification n JOIN account a ON a.id = n.account_id"
					+ " WHERE n.subject_type = 'follow-up' AND n.subject_id = ?")
			.param(id)
			.query(String.class)
			.list()).containsExactly("noivu");
		assertThat(this.stage.as("ubnd", () -> this.followUps.get(id)).row().id()).isEqualTo(id);
		assertThat(this.stage.as("noivu", () -> this.followUps.list(FollowUpSearch.of(FollowUpFilter.ALL), 0, 500)))
			.anyMatch((row) -> row.id() == id);
	}

	@Test
	void thePagesOfTheRecordsBehindAFigureAreOneStatementMore() {
		PeriodSpan span = new PeriodSpan(PeriodRule.DECREE_09_2019, PeriodKind.HALF_YEAR, 2022, 1,
				LocalDate.of(2021, 12, 15), LocalDate.of(2022, 6, 15));
		for (String code : List.of("CT31.1", "CT05")) {
			List<FigureRecord> records = this.stage.as("chuyenvien",
					() -> this.figures.records(code, span, null, 0, 50));
			assertThat(records).hasSizeGreaterThan(5);
			List<RecordLinks.Linked<FigureRecord>> linked = new ArrayList<>();
			assertThat(Statements.count(() -> this.stage.run("chuyenvien",
					() -> this.links
						.of(records, (record) -> new RecordLinks.Key(record.subjectType(), record.subjectId()))
						.forEach(linked::add))))
				.isLessThanOrEqualTo(3);
			assertThat(linked).hasSameSizeAs(records).noneMatch((one) -> one.path() == null);
		}
	}

	@Test
	void listsAreOneStatementAPage() {
		for (Runnable list : List.<Runnable>of(() -> this.meetings.list(MeetingFilter.ALL, "xã", 0, 50),
				() -> this.inspections.list(InspectionFilter.ALL, 2023, "", 0, 50),
				() -> this.followUps.list(FollowUpSearch.of(FollowUpFilter.ALL), 0, 50),
				() -> this.rollOuts.list(new RollOutFilter.Search(2023, RollOutFilter.ALL, ""), 0, 50))) {
			assertThat(Statements.count(() -> this.stage.run("chuyenvien", list))).isLessThanOrEqualTo(4);
		}
	}

	private int count(String code, PeriodSpan span) {
		return this.stage.as("chuyenvien", () -> this.figures.countRecords(code, span, null));
	}

	private void enter(long unit, MeetingEntry entry) {
		this.stage.run("xa.chidao", () -> this.meetings.enter(new Owner(unit, null), entry));
	}

	private int version(long followUp) {
		return this.followUps.get(followUp).version();
	}

	private static MeetingEntry entry(LocalDate day, int people, int opinions, int answered) {
		return new MeetingEntry(MeetingKind.DIALOGUE, Host.PARTY_COMMITTEE, day, "Nhà văn hóa", "Đối thoại thử", people,
				opinions, answered, "");
	}

	private static void assertRefused(ThrowingCallable call, String sentence) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(call).withMessageContaining(sentence);
	}

}
