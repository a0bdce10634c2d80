package vn.danvan.inspection;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import vn.danvan.base.Refusal;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.evidence.EvidenceService;
import vn.danvan.evidence.Subject;
import vn.danvan.followup.FollowUpRow;
import vn.danvan.followup.FollowUpService;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Photos;
import vn.danvan.testing.Stage;
import vn.danvan.testing.Statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.danvan.inspection.InspectionOnTheWay.ACT;
import static vn.danvan.inspection.InspectionOnTheWay.TODAY;
import static vn.danvan.inspection.InspectionOnTheWay.VISIT;

/** The steps of an inspection: their order, their days, and who may take them. */
@DanvanTest
class InspectionStepsTest {

	private static final Findings FOUND = new Findings("Hồ sơ đầy đủ.", "Chưa niêm yết danh sách.", "");

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Stage stage;

	@Autowired
	private InspectionService service;

	@Autowired
	private FollowUpService followUps;

	@Autowired
	private EvidenceService evidence;

	private InspectionOnTheWay way;

	@BeforeEach
	void wayThere() {
		this.way = new InspectionOnTheWay(this.context);
	}

	@Test
	void noStepIsSkipped() {
		long id = this.way.planned("Xã Ngọc Lâu", VISIT);
		refused(() -> begin(id, VISIT), "Chưa ghi thông báo");
		refused(() -> this.service.reported(id, version(id), TODAY), "Chưa ghi thông báo");
		refused(() -> this.service.minutes(id, version(id), TODAY), "Chưa ghi buổi kiểm tra");
		refused(() -> this.service.conclude(id, version(id), conclusion(TODAY)), "Chưa lập biên bản");
		refused(() -> this.service.find(id, version(id), FOUND), "Chưa ghi buổi kiểm tra");
		this.way.staff(() -> this.service.announce(id, version(id), notice(LocalDate.of(2023, 6, 2))));
		refused(() -> begin(id, VISIT), "Chưa ghi báo cáo của đơn vị");
		this.way.staff(() -> this.service.withoutReport(id, version(id), "Mưa lũ, xã chưa tổng hợp được"));
		this.way.staff(() -> begin(id, VISIT));
		refused(() -> this.service.conclude(id, version(id), conclusion(TODAY)), "Chưa lập biên bản");
		assertThat(state(id)).isEqualTo(InspectionState.DONE);
	}

	@Test
	void noTeamGoesWithoutAConfirmedDecision() {
		long team = this.way.team("chưa quyết định");
		long id = this.stage.as("chuyenvien", () -> this.service
			.plan(InspectionOnTheWay.commune(this.stage.unit("Xã Ngọc Lâu"), team, TODAY.plusDays(20))));
		refused(() -> this.service.announce(id, version(id), notice(TODAY)), "ghi quyết định thành lập đoàn");
		this.way.staff(() -> this.way.teams.decided(team, 0, ACT));
		refused(() -> this.service.announce(id, version(id), notice(TODAY)), "ghi quyết định thành lập đoàn");
		assertThatExceptionOfType(NotPermitted.class)
			.isThrownBy(() -> this.stage.run("chuyenvien", () -> this.way.teams.confirm(team, 1)));
		this.stage.run("truongban", () -> this.way.teams.confirm(team, this.way.teams.get(team).version()));
		this.way.staff(() -> this.service.announce(id, version(id), notice(TODAY)));
		assertThat(state(id)).isEqualTo(InspectionState.NOTIFIED);
	}

	@Test
	void aLeaderDoesNotConfirmWhatHeRecorded() {
		long team = this.way.team("tự xác nhận");
		this.stage.run("truongban", () -> this.way.teams.decided(team, 0, ACT));
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.stage.run("truongban",
					() -> this.way.teams.confirm(team, this.way.teams.get(team).version())))
			.withMessageContaining("không tự xác nhận");
		this.stage.run("phobandanvan", () -> this.way.teams.confirm(team, this.way.teams.get(team).version()));
	}

	@Test
	void theReportIsDueFiveWorkingDaysBeforeAndHolidaysDoNotCount() {
		assertThat(this.stage.as("chuyenvien", () -> this.service.reportDue(LocalDate.of(2023, 6, 27))))
			.isEqualTo(LocalDate.of(2023, 6, 20));
		assertThat(this.stage.as("chuyenvien", () -> this.service.reportDue(LocalDate.of(2023, 5, 8))))
			.isEqualTo(LocalDate.of(2023, 4, 26));
	}

	@Test
	void aReportAfterItsDayIsLate() {
		long id = this.way.announced("Xã Ngọc Lâu", VISIT);
		this.way.staff(() -> this.service.reported(id, version(id), LocalDate.of(2023, 6, 12)));
		assertThat(get(id).steps().late()).isFalse();
		this.way.staff(() -> this.service.reported(id, version(id), LocalDate.of(2023, 6, 13)));
		assertThat(get(id).steps().late()).isTrue();
	}

	@Test
	void daysFollowEachOther() {
		long id = this.way.planned("Xã Ngọc Lâu", VISIT);
		refused(() -> this.service.announce(id, version(id), notice(LocalDate.of(2023, 5, 31))),
				"Quyết định thành lập đoàn ghi ngày 01/06/2023");
		refused(() -> this.service.announce(id, version(id), notice(TODAY)), "thông báo không được sau ngày đó");
		refused(() -> this.service.announce(id, version(id),
				new Notice("9-TB/BCĐ", LocalDate.of(2023, 6, 2), LocalDate.of(2023, 6, 1))),
				"không được trước ngày thông báo");
		refused(() -> this.service.announce(id, version(id), new Notice("9-TB/BCĐ", LocalDate.of(2023, 6, 2), TODAY)),
				"không được sau ngày kiểm tra");
		this.way.staff(() -> this.service.announce(id, version(id), notice(LocalDate.of(2023, 6, 2))));
		refused(() -> this.service.reported(id, version(id), LocalDate.of(2023, 6, 1)), "Thông báo ghi ngày");
		this.way.staff(() -> this.service.reported(id, version(id), LocalDate.of(2023, 6, 9)));
		refused(() -> begin(id, LocalDate.of(2023, 6, 1)), "Thông báo ghi ngày");
		refused(() -> begin(id, TODAY.plusDays(1)), "không được sau hôm nay");
		this.way.staff(() -> begin(id, VISIT));
		this.way.answerAll(id, Answer.MET);
		refused(() -> this.service.minutes(id, version(id), VISIT.minusDays(1)), "Biên bản không được ghi ngày trước");
		this.way.staff(() -> this.service.minutes(id, version(id), VISIT));
		this.way.staff(() -> this.service.find(id, version(id), FOUND));
		refused(() -> this.service.conclude(id, version(id), conclusion(VISIT.minusDays(1))),
				"không được trước ngày lập biên bản");
	}

	@Test
	void aVisitIsNotMovedToADayOnWhichNothingFits() {
		long id = this.way.planned("Xã Chí Đạo", LocalDate.of(2025, 6, 25));
		refused(() -> postpone(id, LocalDate.of(2025, 7, 5)), "Ngày 05/07/2025 đơn vị không còn tồn tại");
		this.way.staff(() -> postpone(id, LocalDate.of(2025, 6, 27)));
		long announced = this.way.planned("Xã Ngọc Lâu", LocalDate.of(2023, 6, 30));
		this.way.staff(() -> this.service.announce(announced, version(announced), notice(TODAY)));
		refused(() -> postpone(announced, LocalDate.of(2023, 6, 23)), "sẽ trước ngày thông báo 20/06/2023");
		this.way.staff(() -> postpone(announced, LocalDate.of(2023, 7, 7)));
		assertThat(get(announced).steps().reportDue()).isEqualTo(LocalDate.of(2023, 6, 30));
	}

	@Test
	void aReportThatComesAfterAllIsRecordedAndNoVisitIsHeldBeforeIt() {
		long id = this.way.announced("Xã Ngọc Lâu", VISIT);
		this.way.staff(() -> this.service.withoutReport(id, version(id), "Chưa tổng hợp được"));
		this.way.staff(() -> this.service.reported(id, version(id), LocalDate.of(2023, 6, 15)));
		assertThat(get(id).steps().noReportReason()).isNull();
		refused(() -> begin(id, LocalDate.of(2023, 6, 14)), "Đơn vị gửi báo cáo ngày 15/06/2023");
		this.way.staff(() -> begin(id, LocalDate.of(2023, 6, 15)));
	}

	@Test
	void nothingIsAddedToAConclusionInForceAndNoneIsInForceWithoutFindings() {
		long id = this.way.minuted("Xã Ngọc Lâu");
		this.way.staff(() -> this.service.find(id, version(id), FOUND));
		this.way.staff(() -> this.service.conclude(id, version(id), conclusion(TODAY)));
		this.way.staff(() -> this.service.find(id, version(id), new Findings("", "", "")));
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.stage.run("truongban", () -> this.service.confirm(id, version(id))))
			.withMessageContaining("ưu điểm");
		assertThat(state(id)).isEqualTo(InspectionState.MINUTED);
		this.way.staff(() -> this.service.find(id, version(id), FOUND));
		this.stage.run("truongban", () -> this.service.confirm(id, version(id)));
		refused(() -> this.service.recommend(id,
				new Recommendation("Thêm", this.stage.unit("Xã Ngọc Lâu"), null, TODAY.plusDays(9))), "đã có kết luận");
	}

	@Test
	void minutesNeedAnAnswerToEveryItemAndTheScoreStaysAsItWasThen() {
		long id = this.way.begun("Xã Ngọc Lâu");
		refused(() -> this.service.minutes(id, version(id), VISIT), "Còn 30/30 nội dung chưa chấm");
		this.way.answerAll(id, Answer.MET);
		this.way.staff(() -> this.service.minutes(id, version(id), VISIT));
		InspectionDetails details = get(id);
		assertThat(details.row().grade()).isEqualTo(Grade.GOOD);
		assertThat(details.steps().points()).isEqualByComparingTo("100");
		refused(() -> this.way.sheets.answer(id,
				java.util.List
					.of(InspectionOnTheWay.given(this.way.sheets.sheet(id).lines().get(0), Answer.NOT_MET, ""))),
				"Biên bản đã lập");
	}

	@Test
	void aConclusionNeedsFindingsAndASecondPerson() {
		long id = this.way.minuted("Xã Ngọc Lâu");
		refused(() -> this.service.conclude(id, version(id), conclusion(TODAY)), "ghi và lưu ưu điểm");
		this.way.staff(() -> this.service.find(id, version(id), new Findings("Tốt.", "", "")));
		refused(() -> this.service.conclude(id, version(id), conclusion(TODAY)), "ghi và lưu hạn chế");
		this.way.staff(() -> this.service.find(id, version(id), FOUND));
		this.stage.run("truongban", () -> this.service.conclude(id, version(id), conclusion(TODAY)));
		assertThat(state(id)).isEqualTo(InspectionState.MINUTED);
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.stage.run("truongban", () -> this.service.confirm(id, version(id))))
			.withMessageContaining("không tự xác nhận");
		this.stage.run("phobandanvan", () -> this.service.confirm(id, version(id)));
		assertThat(state(id)).isEqualTo(InspectionState.CONCLUDED);
		refused(() -> this.service.find(id, version(id), FOUND), "đã có kết luận");
	}

	@Test
	void aRecommendationHasADeadlineAndSomebodyWhoActs() {
		long id = this.way.begun("Xã Ngọc Lâu");
		long unit = this.stage.unit("Xã Ngọc Lâu");
		refused(() -> this.service.recommend(id, new Recommendation("Niêm yết đủ", unit, null, null)), "hạn");
		this.way
			.staff(() -> this.service.recommend(id, new Recommendation("Niêm yết đủ", unit, null, TODAY.plusDays(9))));
		assertThat(this.stage.as("lanhdao.ngoclau", () -> this.followUps.of("inspection", id)))
			.extracting(FollowUpRow::content)
			.containsExactly("Niêm yết đủ");
		long next = this.way.planned("Xã Ngọc Lâu", TODAY.plusDays(30));
		assertThat(get(next).carriedIn()).extracting(FollowUpRow::content).containsExactly("Niêm yết đủ");
	}

	@Test
	void aUnitSeesItsInspectionFromTheNoticeAndSendsItsOwnReport() {
		long id = this.way.planned("Xã Ngọc Lâu", TODAY.plusDays(20));
		assertThatExceptionOfType(NotPermitted.class)
			.isThrownBy(() -> this.stage.run("lanhdao.ngoclau", () -> this.service.get(id)));
		this.way.staff(() -> this.service.announce(id, version(id), notice(TODAY)));
		assertThat(this.stage.as("lanhdao.ngoclau", () -> this.service.get(id)).rights().sendReport()).isTrue();
		assertThat(this.stage.as("xa.ngoclau", () -> this.service.get(id)).rights().sendReport()).isFalse();
		nothingToSend(id);
		Subject subject = new Subject("inspection", id, this.stage.unit("Xã Ngọc Lâu"));
		this.way.staff(() -> this.evidence.attach(subject, "thong-bao.jpg", Photos.jpeg(60, 40)));
		nothingToSend(id);
		this.stage.run("lanhdao.ngoclau", () -> this.evidence.attach(subject, "bao-cao.png", Photos.png(60, 40)));
		this.stage.run("lanhdao.ngoclau", () -> this.service.sendReport(id, version(id)));
		assertThat(get(id).steps().reportedOn()).isEqualTo(TODAY);
	}

	private void nothingToSend(long id) {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.stage.run("lanhdao.ngoclau", () -> this.service.sendReport(id, version(id))))
			.withMessageContaining("đính kèm báo cáo");
	}

	@Test
	void nobodyInspectsTheOwnUnit() {
		long unit = this.stage.unit("Xã Ngọc Lâu");
		long team = this.stage.as("chuyenvien",
				() -> this.way.teams.form(
						new TeamRequest(2023, "Đoàn có người xã",
								java.util.List.of(InspectionOnTheWay.member("Trưởng đoàn", Duty.HEAD),
										new Member("Bùi Thị Xã", "Công chức xã", Duty.SECRETARY, unit, null, null)),
								"")));
		refused(() -> this.service.plan(InspectionOnTheWay.commune(unit, team, TODAY)),
				"Bùi Thị Xã công tác tại Xã Ngọc Lâu");
		long other = this.way.team("khác");
		this.way.staff(() -> this.service.plan(InspectionOnTheWay.commune(unit, other, TODAY)));
		refused(() -> this.way.teams.revise(other, 0,
				new TeamRequest(2023, "Đoàn",
						java.util.List.of(InspectionOnTheWay.member("A", Duty.HEAD),
								new Member("B", "", Duty.SECRETARY, unit, null, null)),
						"")),
				"không được kiểm tra đơn vị mình");
	}

	@Test
	void anUnannouncedVisitHasNoNoticeAndIsNotSeenBefore() {
		long team = this.way.decidedTeam("đột xuất");
		long body = this.stage.body("NV");
		InspectionRequest request = new InspectionRequest(InspectionKind.CONDUCT, TargetKind.AGENCY, district(), body,
				"", true, null, team, TODAY, Session.MORNING, "", LocalDate.of(2023, 1, 1), TODAY);
		long id = this.stage.as("chuyenvien", () -> this.service.plan(request));
		refused(() -> this.service.announce(id, version(id), notice(TODAY)), "không gửi thông báo trước");
		assertThatExceptionOfType(NotPermitted.class)
			.isThrownBy(() -> this.stage.run("noivu", () -> this.service.get(id)));
		refused(() -> this.service.begin(id, version(id), new Visit(TODAY, 5, 1, Map.of(ConductCount.PEOPLE, 7))),
				"không được nhiều hơn số người có mặt và vắng (6)");
		refused(() -> this.service.begin(id, version(id),
				new Visit(TODAY, 5, 1,
						Map.of(ConductCount.PEOPLE, 1, ConductCount.REMINDER, 1, ConductCount.WARNING, 1))),
				"Số người bị xử lý (2)");
		this.way.staff(() -> this.service.begin(id, version(id), new Visit(TODAY, 5, 1, Map.of(ConductCount.PEOPLE, 2,
				ConductCount.HOURS, 2, ConductCount.BADGE, 1, ConductCount.REMINDER, 2))));
		InspectionDetails details = get(id);
		assertThat(details.steps().handled()).isEqualTo(2);
		assertThat(details.counts()).containsEntry(ConductCount.HOURS, 2).doesNotContainKey(ConductCount.DRESS);
	}

	@Test
	void aVisitIsPostponedWithItsReportOrCalledOff() {
		long id = this.way.announced("Xã Ngọc Lâu", TODAY.plusDays(10));
		this.way.staff(() -> this.service.postpone(id, version(id), LocalDate.of(2023, 7, 4), Session.MORNING,
				"Xã bận họp Hội đồng nhân dân"));
		assertThat(get(id).steps().reportDue()).isEqualTo(LocalDate.of(2023, 6, 27));
		refused(() -> this.service.postpone(id, version(id), TODAY.minusDays(1), Session.DAY, "x"), "từ hôm nay");
		this.way.staff(() -> this.service.cancel(id, version(id), "Sáp nhập đoàn"));
		refused(() -> this.service.reported(id, version(id), TODAY), "không");
		assertThat(state(id)).isEqualTo(InspectionState.CANCELLED);
	}

	@Test
	void onePageCostsFewStatementsHoweverManyThereAre() {
		long id = this.way.minuted("Xã Ngọc Lâu");
		assertThat(Statements.count(() -> this.stage.run("chuyenvien", () -> this.service.get(id))))
			.isLessThanOrEqualTo(10);
		assertThat(Statements.count(() -> this.stage.run("chuyenvien", () -> this.way.sheets.sheet(id))))
			.isLessThanOrEqualTo(7);
		assertThat(Statements
			.count(() -> this.stage.run("chuyenvien", () -> this.service.list(InspectionFilter.ALL, null, "", 0, 50))))
			.isLessThanOrEqualTo(4);
	}

	private long district() {
		return this.stage.jdbc()
			.sql("SELECT unit_id FROM unit_version WHERE kind = 'DISTRICT'")
			.query(Long.class)
			.single();
	}

	private void postpone(long id, LocalDate day) {
		this.service.postpone(id, version(id), day, Session.DAY, "Trưởng đoàn đi công tác");
	}

	private void begin(long id, LocalDate day) {
		this.service.begin(id, version(id), new Visit(day, 10, null, Map.of()));
	}

	private static Notice notice(LocalDate day) {
		return new Notice("9-TB/BCĐ", day, null);
	}

	private static SignedAct conclusion(LocalDate day) {
		return new SignedAct("20-TB/BCĐ", day, "Ban Chỉ đạo", "Nguyễn Văn Thử", "Trưởng Ban");
	}

	private int version(long id) {
		return this.service.get(id).version();
	}

	private InspectionDetails get(long id) {
		return this.stage.as("chuyenvien", () -> this.service.get(id));
	}

	private InspectionState state(long id) {
		return get(id).row().state();
	}

	private void refused(Runnable verb, String sentence) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.stage.run("chuyenvien", verb))
			.withMessageContaining(sentence);
	}

}
