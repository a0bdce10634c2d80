package vn.danvan.rollout;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;

import vn.danvan.base.Refusal;
import vn.danvan.base.StaleVersion;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.evidence.EvidenceService;
import vn.danvan.evidence.Subject;
import vn.danvan.figures.FigureService;
import vn.danvan.figures.PeriodKind;
import vn.danvan.figures.PeriodRule;
import vn.danvan.figures.PeriodSpan;
import vn.danvan.notification.Inbox;
import vn.danvan.notification.InboxFilter;
import vn.danvan.submission.SubmissionState;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Photos;
import vn.danvan.testing.Stage;
import vn.danvan.testing.Statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** From the commune's own points over appraisal to recognition and its withdrawal. */
@DanvanTest
class ScoringTest {

	private static final LocalDate TODAY = CommuneOnTheWay.TODAY;

	private static final PeriodSpan SPAN = PeriodSpan.of(PeriodRule.CALENDAR, PeriodKind.HALF_YEAR, 2023, 1);

	@Autowired
	private Stage stage;

	private CommuneOnTheWay way;

	@BeforeEach
	void meetTheCommune(@Autowired ApplicationContext context) {
		this.way = new CommuneOnTheWay(context);
	}

	@Autowired
	private ScoreService scores;

	@Autowired
	private AppraisalService appraisals;

	@Autowired
	private RollOutActService acts;

	@Autowired
	private EvidenceService evidence;

	@Autowired
	private FigureService figures;

	@Autowired
	private RollOutReminders reminders;

	@Autowired
	private Inbox inbox;

	@Test
	void pointsOutOfRangeAreRefusedAtOnceAndNothingIsSaved() {
		long id = this.way.rolledOut("Xã Văn Sơn", "vanson");
		assertRefused(() -> this.way.score("xa.vanson", id, "1.1", "4.25"), "4,25");
		assertRefused(() -> this.way.score("xa.vanson", id, "1.1", "-1"), "-1");
		assertRefused(() -> this.way.score("xa.vanson", id, "1.1", "3.1"), "3,1");
		assertRefused(() -> this.stage.as("xa.vanson", () -> this.scores.score(id, "5.1", 0, BigDecimal.ONE, "")),
				"không có trong bộ tiêu chí năm 2024");
		assertThat(this.way.sheet("xa.vanson", id).unscored()).hasSize(3);
		this.way.score("xa.vanson", id, "1.1", "3.75");
		ScoreSheet sheet = this.way.sheet("xa.vanson", id);
		assertThat(sheet.ofSelf().total()).isEqualByComparingTo("3.75");
		assertThat(sheet.unproved()).extracting(Criterion::code).containsExactly("1.1");
		assertThat(sheet.lacking()).doesNotContain(DossierPart.APPROVAL).hasSize(4);
	}

	@Test
	void aSheetOfAnotherYearsSetIsRefusedByTheRulesAndByTheDatabase() {
		long id = this.way.rolledOut("Xã Quý Hòa", "quyhoa");
		long other = this.stage.jdbc().sql("SELECT id FROM criteria_set WHERE year = 2022").query(Long.class).single();
		RollOut rollOut = RollOut.draft(1, 2024, new Registration("a", "b"), false, false,
				this.stage.actor("xa.quyhoa"));
		assertRefused(
				() -> rollOut
					.scoreWith(new CriteriaSetRow(other, 0, 2022, "Bộ 2022", CriteriaState.IN_USE, TODAY, true)),
				"Bộ tiêu chí năm 2022 không dùng để chấm cho năm 2024");
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(
				() -> this.stage.jdbc().sql("UPDATE roll_out SET set_id = ? WHERE id = ?").params(other, id).update());
	}

	@Test
	void anIncompleteDossierSaysWhatIsMissingAndStaysWithTheCommune() {
		long id = this.way.rolledOut("Xã Tự Do", "tudo");
		this.way.score("xa.tudo", id, "1.1", "3");
		assertRefused(() -> this.way.send("tudo", id), "1.2, 2.1");
		this.way.score("xa.tudo", id, "1.2", "6");
		this.way.score("xa.tudo", id, "2.1", "9");
		assertRefused(() -> this.way.send("tudo", id), "chưa có minh chứng: 1.1");
		this.way.attach("xa.tudo", this.way.sheet("xa.tudo", id), "1.1");
		assertRefused(() -> this.way.send("tudo", id), "Tờ trình của UBND xã");
		assertThat(this.way.details("Xã Tự Do").stage()).isEqualTo(RollOutStage.ROLLED_OUT);
		this.way.attachDossier("xa.tudo", this.way.sheet("xa.tudo", id));
		this.stage.run("xa.tudo", () -> this.scores.handOver(id, this.scores.sheet(id).version()));
		assertRefused(() -> this.way.score("lanhdao.tudo", id, "1.1", "2"), "đã chuyển lãnh đạo xã");
		this.stage.run("lanhdao.tudo", () -> this.scores.sendBack(id, this.scores.sheet(id).version(), "Xem lại 2.1"));
		this.way.score("xa.tudo", id, "2.1", "8");
		this.way.send("tudo", id);
		assertThat(this.way.details("Xã Tự Do").stage()).isEqualTo(RollOutStage.SUBMITTED);
		assertRefused(() -> this.way.score("xa.tudo", id, "2.1", "10"), "không tự chấm điểm được");
		assertThat(this.way.sheet("bithu", id).ofSelf().total()).isEqualByComparingTo("17");
	}

	@Test
	void theDistrictSeesPointsAndFilesOnlyWhenTheyWereSent() {
		long id = this.way.rolledOut("Xã Ngọc Sơn", "ngocson");
		this.way.score("xa.ngocson", id, "1.1", "3");
		ScoreSheet own = this.way.sheet("xa.ngocson", id);
		this.way.attach("xa.ngocson", own, "1.1");
		assertThat(this.way.sheet("bithu", id).lines().get("1.1").self()).isNull();
		assertThatExceptionOfType(NotPermitted.class).isThrownBy(
				() -> this.stage.as("bithu", () -> this.evidence.list("criterion-score", own.lines().get("1.1").id())));
		assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> this.way.sheet("xa.vubinh", id));
		assertThatExceptionOfType(NotPermitted.class)
			.isThrownBy(() -> this.stage.as("xa.vubinh", () -> this.evidence.list("dossier-letter", id)));
	}

	@Test
	void aPhotoOfThirtyMegabytesIsRefusedWithItsNameAndTheRestStays() {
		long id = this.way.rolledOut("Xã Quyết Thắng", "quyetthang");
		ScoreSheet sheet = this.way.sheet("xa.quyetthang", id);
		this.way.attach("xa.quyetthang", sheet, "1.1");
		Subject subject = new Subject("criterion-score", sheet.lines().get("1.1").id(), sheet.unitId());
		byte[] large = Arrays.copyOf(Photos.png(30, 20), 30 * 1024 * 1024);
		assertRefused(
				() -> this.stage.as("xa.quyetthang", () -> this.evidence.attach(subject, "bộ phận một cửa.png", large)),
				"bộ phận một cửa.png");
		assertThat(this.way.sheet("xa.quyetthang", id).lines().get("1.1").files()).isEqualTo(1);
	}

	@Test
	void appraisersGiveReasonsAndTwoOfThemDoNotOverwriteEachOther() {
		long id = this.way.submitted("Xã Văn Nghĩa", "vannghia");
		assertRefused(() -> this.way.appraise("chuyenvien", id, "1.2", "5", ""), "Hãy ghi lý do");
		assertRefused(() -> this.way.appraise("chuyenvien", id, "1.2", "6.5", "nhiều"), "6,5");
		int seen = this.way.sheet("chuyenvien", id).lines().get("1.2").version();
		int other = this.way.sheet("phobandanvan", id).lines().get("2.1").version();
		this.stage.as("chuyenvien", () -> this.appraisals.appraise(id, "1.2", seen,
				new AppraisalEntry(new BigDecimal("5"), "Thiếu biên bản", "")));
		this.stage.as("phobandanvan",
				() -> this.appraisals.appraise(id, "2.1", other, new AppraisalEntry(new BigDecimal("9"), "", "")));
		assertThatExceptionOfType(ScoreCollision.class)
			.isThrownBy(() -> this.stage.as("phobandanvan",
					() -> this.appraisals.appraise(id, "1.2", seen,
							new AppraisalEntry(new BigDecimal("4"), "Thiếu hai biên bản", ""))))
			.satisfies((collision) -> {
				assertThat(collision.by()).isEqualTo("Trần Thu Hà");
				assertThat(collision.theirs().appraised()).isEqualByComparingTo("5");
				this.stage.as("phobandanvan", () -> this.appraisals.appraise(id, "1.2", collision.theirs().version(),
						new AppraisalEntry(new BigDecimal("4"), "Thiếu hai biên bản", "")));
			});
		Map<String, ScoreLine> lines = this.way.sheet("chuyenvien", id).lines();
		assertThat(lines.get("1.2").appraised()).isEqualByComparingTo("4");
		assertThat(lines.get("2.1").appraised()).isEqualByComparingTo("9");
		assertThat(lines.get("1.2").self()).as("kept apart").isEqualByComparingTo("6");
		assertThat(this.way.sheet("xa.vannghia", id).lines().get("1.2").appraised()).as("not concluded yet").isNull();
		assertThat(this.stage.as("chuyenvien", () -> this.appraisals.place(id))).isEqualTo("1.2");
	}

	@Test
	void theBoardAsksForMoreAndTheCommuneSendsASecondTime() {
		long id = this.way.submitted("Xã Hương Nhượng", "huongnhuong");
		this.stage.run("chuyenvien", () -> this.appraisals.appraise(id, "1.1",
				this.scores.sheet(id).lines().get("1.1").version(), new AppraisalEntry(null, "", "Biên bản họp")));
		assertRefused(() -> ask(id, TODAY), "phải sau hôm nay");
		ask(id, TODAY.plusDays(7));
		ScoreSheet asked = this.way.sheet("xa.huongnhuong", id);
		assertThat(asked.stage()).isEqualTo(RollOutStage.SUPPLEMENT);
		assertThat(asked.lines().get("1.1").wanted()).isEqualTo("Biên bản họp");
		assertThat(asked.submission().returnReason()).isEqualTo("Thiếu hồ sơ");
		assertThat(asked.supplementDue()).isEqualTo(TODAY.plusDays(7));
		assertThat(this.reminders.due(TODAY, TODAY.plusDays(8))).filteredOn((due) -> due.subjectId() == id)
			.singleElement()
			.satisfies((due) -> assertThat(due.what()).isEqualTo("bổ sung hồ sơ Chính quyền thân thiện năm 2024"))
			.satisfies((due) -> assertThat(due.owners()).contains(this.stage.actor("xa.huongnhuong").accountId()));
		assertThat(this.stage.as("xa.huongnhuong", () -> this.inbox.list(InboxFilter.ALL, 0, 5)).get(0).toString())
			.contains("Thiếu hồ sơ");
		assertRefused(() -> this.way.appraise("chuyenvien", id, "1.1", "3", ""), "không thẩm định được lúc này");
		assertThat(this.way.sheet("bithu", id).ofSelf().total()).as("what was sent stays readable").isPositive();
		this.way.attach("xa.huongnhuong", asked, "1.2");
		this.way.send("huongnhuong", id);
		ScoreSheet again = this.way.sheet("chuyenvien", id);
		assertThat(again.stage()).isEqualTo(RollOutStage.SUBMITTED);
		assertThat(again.lines().get("1.1").wanted()).isEmpty();
		assertThat(this.stage.as("chuyenvien", () -> this.appraisals.desk(CommuneOnTheWay.YEAR, 0, 50)))
			.filteredOn((row) -> row.rollOutId() == id)
			.singleElement()
			.satisfies((row) -> assertThat(row.round()).isEqualTo(2));
	}

	@Test
	void aCommuneIsRecognisedByARecordedDecisionAndMayLoseIt() {
		int running = records("CT05");
		int recognised = records("CT06");
		long id = this.way.submitted("Xã Vũ Bình", "vubinh");
		assertRefused(() -> this.stage.run("chuyenvien", () -> this.appraisals.conclude(id, version(id))),
				"1.1, 1.2, 2.1");
		this.way.appraise("chuyenvien", id, "2.1", "8", "Thiếu minh chứng");
		this.way.concluded(id);
		assertThat(this.way.sheet("xa.vubinh", id).ofAppraisal().total()).isEqualByComparingTo("17");
		this.stage.run("chuyenvien", () -> this.appraisals.decide(id, "2.1",
				this.scores.sheet(id).lines().get("2.1").version(), new BigDecimal("8.5"), "Hội nghị thống nhất"));
		assertThatExceptionOfType(NotPermitted.class)
			.isThrownBy(() -> this.stage.run("chuyenvien", () -> this.appraisals.approve(id, version(id))));
		this.stage.run("truongban", () -> this.appraisals.approve(id, version(id)));
		ScoreLine line = this.way.sheet("bithu", id).lines().get("2.1");
		assertThat(line.self()).isEqualByComparingTo("9");
		assertThat(line.appraised()).isEqualByComparingTo("8");
		assertThat(line.decided()).isEqualByComparingTo("8.5");
		this.way.confirm(this.way.record(RollOutActKind.RECOGNITION, TODAY, "Xã Vũ Bình"));
		assertThat(this.way.details("Xã Vũ Bình").stage()).isEqualTo(RollOutStage.RECOGNISED);
		assertThat(records("CT06")).isEqualTo(recognised + 1);
		assertThat(records("CT05")).as("the model was in use there before").isEqualTo(running);
		assertThat(points("CT07", "Xã Vũ Bình")).isEqualByComparingTo("17");
		this.way.confirm(this.way.record(RollOutActKind.WITHDRAWAL, TODAY, "Xã Vũ Bình"));
		assertThat(this.way.details("Xã Vũ Bình").stage()).isEqualTo(RollOutStage.WITHDRAWN);
		assertThat(records("CT05")).isEqualTo(running - 1);
	}

	@Test
	void whoConcludedDoesNotApproveAndAPoorCommuneIsOnlyRefused() {
		long id = this.way.submitted("Xã Tân Mỹ", "tanmy");
		this.stage.run("truongban", () -> {
			this.appraisals.agree(id, "1");
			this.appraisals.appraise(id, "2.1", this.scores.sheet(id).lines().get("2.1").version(),
					new AppraisalEntry(new BigDecimal("4"), "Không có minh chứng", ""));
			this.appraisals.conclude(id, version(id));
		});
		assertRefused(() -> this.stage.run("truongban", () -> this.appraisals.approve(id, version(id))),
				"không tự duyệt");
		assertRefused(() -> this.stage.run("phobandanvan", () -> this.appraisals.approve(id, version(id))), "13");
		this.stage.run("phobandanvan", () -> this.appraisals.appraiseAgain(id, version(id), "Xem lại nhóm 2"));
		assertThat(this.way.sheet("bithu", id).stage()).isEqualTo(RollOutStage.SUBMITTED);
		this.stage.run("truongban", () -> this.appraisals.conclude(id, version(id)));
		this.stage.run("phobandanvan", () -> this.appraisals.refuse(id, version(id), "Chưa đạt điểm tối thiểu"));
		ScoreSheet refused = this.way.sheet("xa.tanmy", id);
		assertThat(refused.stage()).isEqualTo(RollOutStage.REFUSED);
		assertThat(refused.submission().state()).isEqualTo(SubmissionState.ACCEPTED);
		assertThat(this.stage.as("chuyenvien",
				() -> this.acts.candidates(RollOutActKind.RECOGNITION, CommuneOnTheWay.YEAR)))
			.noneMatch((one) -> one.rollOutId() == id);
	}

	@Test
	void staffScoresInPlaceOfACommuneThatRegisteredItselfAndDoesNotJudgeIt() {
		long id = this.way.rolledOut("Xã Thượng Cốc", "thuongcoc");
		this.way.score("chuyenvien", id, "1.1", "0");
		this.way.score("chuyenvien", id, "1.2", "6");
		this.way.score("chuyenvien", id, "2.1", "10");
		ScoreSheet sheet = this.way.sheet("chuyenvien", id);
		assertThat(sheet.submission().onBehalf()).isTrue();
		this.way.attachDossier("chuyenvien", sheet);
		this.stage.run("chuyenvien", () -> this.scores.submit(id, version(id)));
		assertThat(this.way.sheet("chuyenvien", id).mayAppraise()).isFalse();
		assertRefused(() -> this.way.appraise("chuyenvien", id, "1.2", "6", ""), "");
	}

	@Test
	void whatTheAppraisersFoundIsNotUndoneByTheCommune() {
		long id = this.way.submitted("Xã Nhân Nghĩa", "nhannghia");
		this.stage.run("chuyenvien", () -> this.appraisals.find(id, 0, true));
		assertThat(this.way.sheet("xa.nhannghia", id).found()).as("not concluded yet").isEmpty();
		ask(id, TODAY.plusDays(3));
		this.stage.run("xa.nhannghia", () -> this.scores.declare(id, 0, true));
		this.stage.run("xa.nhannghia", () -> this.scores.declare(id, 0, false));
		assertThat(this.way.sheet("chuyenvien", id).declared()).isEmpty();
		assertThat(this.way.sheet("chuyenvien", id).found()).containsExactly(0);
	}

	@Test
	void nobodyApprovesPointsThatHeGaveOrASheetThatChangedMeanwhile() {
		long id = this.way.submitted("Xã Xuất Hóa", "xuathoa");
		this.way.concluded(id);
		int seen = this.way.sheet("truongban", id).version();
		this.stage.run("phobandanvan", () -> this.appraisals.decide(id, "2.1",
				this.scores.sheet(id).lines().get("2.1").version(), new BigDecimal("8"), "Hội nghị thống nhất"));
		assertThatExceptionOfType(StaleVersion.class)
			.isThrownBy(() -> this.stage.run("truongban", () -> this.appraisals.approve(id, seen)));
		assertRefused(() -> this.stage.run("phobandanvan", () -> this.appraisals.approve(id, version(id))),
				"không tự duyệt");
		this.stage.run("truongban", () -> this.appraisals.approve(id, version(id)));
		assertThat(this.stage.log("roll-out", id)).anyMatch((line) -> line.contains("tiêu chí 2.1: 8 điểm"));
		this.stage.run("truongban", () -> this.appraisals.reconsider(id, version(id), "Có vi phạm mới"));
		ScoreSheet again = this.way.sheet("truongban", id);
		assertThat(again.stage()).isEqualTo(RollOutStage.APPRAISED);
		assertThat(again.submission().state()).isEqualTo(SubmissionState.SUBMITTED);
		this.stage.run("truongban", () -> this.appraisals.refuse(id, version(id), "Có vi phạm mới"));
	}

	@Test
	void aCollisionNamesWhoWroteLastOfWhicheverSide() {
		long id = this.way.submitted("Xã Tân Lập", "tanlap");
		this.way.appraise("chuyenvien", id, "1.2", "5", "Thiếu biên bản");
		ask(id, TODAY.plusDays(3));
		int seen = this.way.sheet("xa.tanlap", id).lines().get("1.2").version();
		this.way.score("lanhdao.tanlap", id, "1.2", "5.5");
		assertThatExceptionOfType(ScoreCollision.class)
			.isThrownBy(
					() -> this.stage.as("xa.tanlap", () -> this.scores.score(id, "1.2", seen, new BigDecimal("6"), "")))
			.satisfies(
					(collision) -> assertThat(collision.by()).isEqualTo(this.stage.actor("lanhdao.tanlap").fullName()));
	}

	@Test
	void figuresFillTheirCriteriaAndSayWhereTheyComeFrom() {
		long unit = this.stage.unit("Thị trấn Vụ Bản");
		long id = this.stage.jdbc()
			.sql("SELECT id FROM roll_out WHERE unit_id = ? AND year = 2023")
			.param(unit)
			.query(Long.class)
			.single();
		ScoreSheet sheet = this.way.sheet("chuyenvien", id);
		ScoreLine onTime = sheet.lines().get("2.2");
		BigDecimal figure = Objects.requireNonNull(onTime.figure());
		Criterion criterion = sheet.criteria().find("2.2").orElseThrow();
		assertThat(onTime.self()).isEqualByComparingTo(criterion.pointsOf(figure));
		assertThat(onTime.figureText()).contains("6 tháng đầu năm 2023", "CT32", "%");
		assertThat(sheet.lines().get("5.1").figureText()).contains("PKS05", "phiếu hài lòng");
		long own = this.way.rolledOut("Xã Tuân Đạo", "tuandao");
		assertThat(this.way.sheet("xa.tuandao", own).lines().get("1.1").figureText()).isEmpty();
	}

	@Test
	void aSheetTakesTheSameStatementsHoweverManyCriteriaItHas() {
		long small = this.way.rolledOut("Xã Yên Phú", "yenphu");
		long large = this.stage.jdbc()
			.sql("SELECT MIN(id) FROM roll_out WHERE year = 2022 AND set_id IS NOT NULL")
			.query(Long.class)
			.single();
		this.way.score("xa.yenphu", small, "1.2", "6");
		long few = statements(() -> this.scores.sheet(small));
		assertThat(few).isLessThanOrEqualTo(18);
		assertThat(statements(() -> this.scores.sheet(large))).isEqualTo(few);
		assertThat(statements(() -> this.appraisals.desk(2023, 0, 50)))
			.isEqualTo(statements(() -> this.appraisals.desk(2023, 0, 1)));
	}

	private long statements(Runnable reading) {
		return Statements.count(() -> this.stage.run("chuyenvien", reading));
	}

	private void ask(long id, LocalDate due) {
		this.stage.run("chuyenvien", () -> this.appraisals.askSupplement(id, version(id), "Thiếu hồ sơ", due));
	}

	private int version(long id) {
		return this.scores.sheet(id).version();
	}

	private int records(String code) {
		return this.stage.as("chuyenvien", () -> this.figures.countRecords(code, SPAN, null));
	}

	private BigDecimal points(String code, String unit) {
		return Objects.requireNonNull(
				this.stage.as("chuyenvien", () -> this.figures.ofUnit(Set.of(code), SPAN, this.stage.unit(unit)))
					.get(code)
					.value());
	}

	private static void assertRefused(ThrowingCallable call, String sentence) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(call).withMessageContaining(sentence);
	}

}
