package vn.danvan.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import vn.danvan.base.Refusal;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.text.Run;
import vn.danvan.base.time.Validity;
import vn.danvan.document.DocumentPrints;
import vn.danvan.document.DocumentService;
import vn.danvan.document.RegisterRequest;
import vn.danvan.document.RegisterService;
import vn.danvan.figures.Figure;
import vn.danvan.figures.FigureService;
import vn.danvan.figures.PeriodKind;
import vn.danvan.figures.PeriodRule;
import vn.danvan.figures.PeriodService;
import vn.danvan.figures.PeriodSpan;
import vn.danvan.figures.SheetDetails;
import vn.danvan.figures.SheetService;
import vn.danvan.figures.UnitView;
import vn.danvan.followup.FollowUpKind;
import vn.danvan.followup.FollowUpRequest;
import vn.danvan.followup.FollowUpService;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;
import vn.danvan.testing.Statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * The half-year report of the real case, from a commune's sheet to the numbered page that
 * is read back (Báo Hòa Bình, July 2023).
 */
@DanvanTest
class ReportJourneyTest {

	private static final PeriodSpan FIRST_HALF = span(PeriodRule.DECREE_09_2019, PeriodKind.HALF_YEAR, 2023, 1);

	@Autowired
	private Stage stage;

	@Autowired
	private SheetService sheets;

	@Autowired
	private PeriodService periods;

	@Autowired
	private FigureService figures;

	@Autowired
	private ReportService reports;

	@Autowired
	private DocumentService documents;

	@Autowired
	private DocumentPrints prints;

	@Autowired
	private RegisterService register;

	@Autowired
	private FollowUpService followUps;

	@Autowired
	private TransactionTemplate transaction;

	@Test
	void everyFigureOfTheCaseComesOutOfRecordsAndIsReadBackFromTheNumberedPage() throws IOException {
		long period = this.stage.as("truongban", this.periods::current).orElseThrow().id();
		long unit = this.stage.unit("Xã Mỹ Thành");
		sendTheSheet(period, unit);

		long id = this.stage.as("chuyenvien", () -> this.reports.prepare(new ReportRequest(FIRST_HALF, "")));
		ReportDetails written = details("chuyenvien", id);
		assertThat(written.missing()).contains("Xã Hương Nhượng").doesNotContain("Xã Mỹ Thành", "Xã Ân Nghĩa");
		editTheOpinion(written);
		this.stage.run("chuyenvien", () -> this.reports.refresh(id, version(id)));
		assertThat(details("chuyenvien", id).moved()).isZero();
		this.stage.run("chuyenvien", () -> this.reports.present(id, version(id)));
		assertRefused(() -> this.stage.run("chuyenvien", () -> this.reports.saveSection(written.sections().get(0).id(),
				written.sections().get(0).version(), List.of())), "không sửa được");
		long document = this.stage.as("truongban", () -> this.reports.approve(id, version(id)));
		String symbol = this.stage.as("vanthu",
				() -> this.register.register(document, this.documents.get(document).row().version(),
						new RegisterRequest(LocalDate.of(2023, 6, 20), List.of("Thường trực Huyện ủy (báo cáo)"), "")));

		byte[] printed = this.stage.as("bithu", () -> this.prints.pdf(document));
		readTheCaseBack(text(printed), symbol);
		Files.createDirectories(Path.of("target/pages"));
		Files.write(Path.of("target/pages/half-year-report.pdf"), printed);
		readTheWordFile(document, symbol);
		everyFigureLeadsToAsManyRecords(id);
		aLaterCorrectionLeavesThePrintedReportAlone(period, unit, id, document, printed);
	}

	@Test
	void aRangeOtherThanThatOfTheRuleNeedsAReason() {
		PeriodSpan longer = FIRST_HALF.withDays(LocalDate.of(2022, 12, 15), LocalDate.of(2023, 5, 31));
		assertRefused(() -> this.stage.run("chuyenvien", () -> this.reports.prepare(new ReportRequest(longer, " "))),
				"Hãy nêu lý do");
		long id = this.stage.as("chuyenvien",
				() -> this.reports.prepare(new ReportRequest(longer, "Công văn lấy số liệu đến 31/5")));
		ReportDetails details = details("chuyenvien", id);
		assertThat(details.rangeReason()).isEqualTo("Công văn lấy số liệu đến 31/5");
		assertThat(all(details)).contains("từ ngày 15/12/2022 đến ngày 31/5/2023");
		this.stage.run("chuyenvien", () -> this.reports.discard(id));
		assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> details("chuyenvien", id));
	}

	@Test
	void aReportOverAPeriodWithoutDataSaysSoAndPrints() throws IOException {
		PeriodSpan empty = span(PeriodRule.CALENDAR, PeriodKind.QUARTER, 2020, 3);
		long id = this.stage.as("chuyenvien", () -> this.reports.prepare(new ReportRequest(empty, "")));
		ReportDetails details = details("chuyenvien", id);
		assertThat(details.missing()).hasSize(24);
		assertThat(all(details)).contains("chưa báo cáo số liệu đơn thư", "không tổ chức cuộc tiếp xúc, đối thoại nào",
				"Chưa có xã, thị trấn nào triển khai mô hình", "Chưa có kế hoạch phối hợp của năm");
		assertThat(text(this.stage.as("chuyenvien", () -> this.reports.pdf(id)))).contains("Chưa báo cáo",
				"Trong kỳ không phát sinh.");
	}

	@Test
	void theSecondOfTwoWhoEditASectionSeesWhatTheFirstWrote() {
		long id = this.stage.as("chuyenvien", () -> this.reports
			.prepare(new ReportRequest(span(PeriodRule.CALENDAR, PeriodKind.MONTH, 2023, 3), "")));
		SectionView section = details("chuyenvien", id).sections().get(0);
		List<ReportBlock> mine = List.of(ReportBlock.own(BlockKind.PARAGRAPH, "Bản của chuyên viên."));
		this.stage.run("chuyenvien", () -> this.reports.saveSection(section.id(), section.version(), mine));
		SectionCollision collision = catchThrowableOfType(SectionCollision.class,
				() -> this.stage.run("phobandanvan", () -> this.reports.saveSection(section.id(), section.version(),
						List.of(ReportBlock.own(BlockKind.PARAGRAPH, "Bản của lãnh đạo.")))));
		assertThat(collision.by()).isEqualTo("Trần Thu Hà");
		assertThat(collision.theirs().blocks()).isEqualTo(mine);
		assertRefused(
				() -> this.stage.run("chuyenvien",
						() -> this.reports.saveSection(section.id(), collision.theirs().version(),
								List.of(ReportBlock.own(BlockKind.PARAGRAPH, "Văn bản đóng dấu Mật: TỐI MẬT")))),
				"chỉ giữ văn bản thường");
	}

	@Test
	void approvalIsAllOrNothingAndNobodyApprovesHisOwn() {
		long own = this.stage.as("truongban", () -> this.reports
			.prepare(new ReportRequest(span(PeriodRule.CALENDAR, PeriodKind.MONTH, 2023, 4), "")));
		this.stage.run("truongban", () -> this.reports.present(own, version(own)));
		assertRefused(() -> this.stage.run("truongban", () -> this.reports.approve(own, version(own))),
				"không tự duyệt");
		int before = count("SELECT COUNT(*) FROM document");
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> this.stage.run("phobandanvan", () -> this.transaction.executeWithoutResult((status) -> {
				this.reports.approve(own, version(own));
				throw new IllegalStateException("The process ends here");
			})));
		assertThat(details("truongban", own).row().state()).isEqualTo(ReportState.PRESENTED);
		assertThat(count("SELECT COUNT(*) FROM document")).isEqualTo(before);
		assertThat(count("SELECT COUNT(*) FROM report_figure WHERE report_id = " + own)).isZero();
		this.stage.run("phobandanvan", () -> this.reports.giveBack(own, version(own), "Bổ sung số liệu tháng 3"));
		assertThat(details("truongban", own).returnReason()).isEqualTo("Bổ sung số liệu tháng 3");
	}

	@Test
	void whoWroteInAReportDoesNotApproveIt() {
		long id = this.stage.as("chuyenvien", () -> this.reports
			.prepare(new ReportRequest(span(PeriodRule.CALENDAR, PeriodKind.MONTH, 2023, 1), "")));
		SectionView section = details("truongban", id).sections().get(0);
		this.stage.run("truongban", () -> this.reports.saveSection(section.id(), section.version(), section.blocks()));
		this.stage.run("chuyenvien", () -> this.reports.present(id, version(id)));
		assertThat(details("truongban", id).mayDecide()).isFalse();
		assertThat(details("phobandanvan", id).mayDecide()).isTrue();
		assertRefused(() -> this.stage.run("truongban", () -> this.reports.approve(id, version(id))), "không tự duyệt");
	}

	@Test
	void aReportWhoseFiguresMovedAfterItWasPresentedIsCollectedAnewBeforeItIsApproved() {
		long id = this.stage.as("chuyenvien", () -> this.reports
			.prepare(new ReportRequest(span(PeriodRule.CALENDAR, PeriodKind.MONTH, 2023, 6), "")));
		this.stage.run("chuyenvien", () -> this.reports.present(id, version(id)));
		this.stage.run("chuyenvien",
				() -> this.followUps
					.record(new FollowUpRequest(FollowUpKind.SHORTCOMING, "Sổ tiếp công dân ghi chưa đầy đủ",
							this.stage.unit("Xã Văn Sơn"), null, LocalDate.of(2023, 9, 1), null)));
		assertThat(details("truongban", id).stale()).isPositive();
		assertRefused(() -> this.stage.run("truongban", () -> this.reports.approve(id, version(id))),
				"Hãy bấm \"Cập nhật số liệu\"");
		this.stage.run("truongban", () -> this.reports.refresh(id, version(id)));
		assertThat(details("truongban", id).stale()).isZero();
		assertThat(all(details("truongban", id))).contains("Sổ tiếp công dân ghi chưa đầy đủ.");
		this.stage.run("truongban", () -> this.reports.approve(id, version(id)));
		assertThat(details("truongban", id).row().state()).isEqualTo(ReportState.APPROVED);
	}

	@Test
	void writingAReportIsAConstantNumberOfStatements() {
		long statements = Statements.count(() -> this.stage.run("chuyenvien", () -> this.reports
			.prepare(new ReportRequest(span(PeriodRule.CALENDAR, PeriodKind.MONTH, 2023, 5), ""))));
		assertThat(statements).isLessThanOrEqualTo(50 + 10);
	}

	private void sendTheSheet(long period, long unit) {
		this.stage.run("xa.mythanh", () -> {
			SheetDetails blank = this.sheets.get(period, unit);
			Map<String, BigDecimal> values = new LinkedHashMap<>(blank.previous());
			assertThat(values).hasSize(42);
			int version = this.sheets.enter(period, unit, blank.version(), values);
			this.sheets.handOver(period, unit, version);
		});
		this.stage.run("lanhdao.mythanh",
				() -> this.sheets.submit(period, unit, this.sheets.get(period, unit).version()));
		this.stage.run("chuyenvien", () -> this.sheets.accept(period, unit, this.sheets.get(period, unit).version()));
	}

	private void editTheOpinion(ReportDetails written) {
		SectionView strengths = written.sections()
			.stream()
			.filter((section) -> section.code().equals("III.1"))
			.findFirst()
			.orElseThrow();
		List<ReportBlock> blocks = new ArrayList<>(strengths.blocks());
		blocks.add(new ReportBlock(
				BlockKind.BULLET, List.of(new Run("Chỉ số hài lòng ", false, false),
						new Run("được cải thiện", true, false), new Run(" (minh họa).", false, true)),
				null, null, null, List.of()));
		this.stage.run("chuyenvien", () -> this.reports.saveSection(strengths.id(), strengths.version(), blocks));
	}

	private void readTheCaseBack(String page, String symbol) {
		assertThat(page).contains("Số " + symbol, "Lạc Sơn, ngày 20 tháng 6 năm 2023",
				"kết quả công tác dân vận 6 tháng đầu năm 2023, nhiệm vụ trọng tâm 6 tháng cuối năm 2023",
				"từ ngày 15/12/2022 đến ngày 14/6/2023");
		assertThat(page).contains("giai đoạn 2021–2026 (số 01-CTr/BDVHU-UBND, ngày 10/3/2022)",
				"dân vận năm 2023 (số 08-KH/BDVHU-UBND, ngày 10/02/2023)");
		assertThat(page).contains("Đến tháng 5/2023", "nhân rộng mô hình tại 10 xã, thị trấn trong tổng số 24",
				"tăng 04 xã (66,7%) so với cùng kỳ năm 2022", "Hương Nhượng");
		assertThat(page).contains("tổ chức 18 cuộc tiếp xúc, đối thoại với Nhân dân, tăng 03 cuộc (20%)");
		assertThat(page).contains("tại 05 xã (xã ", "và 05 cơ quan (phòng ");
		Figure rate = this.stage
			.as("chuyenvien", () -> this.figures.collect(Set.of("CT28"), FIRST_HALF, UnitView.asItWas(FIRST_HALF)))
			.get("CT28");
		assertThat(rate.value()).isGreaterThan(BigDecimal.valueOf(90));
		assertThat(page).contains("đã giải quyết " + rate.numerator().toBigInteger() + "/"
				+ rate.denominator().toBigInteger() + " vụ việc (");
		assertThat(page).contains("chưa nhận thức đầy đủ vai trò", "quản lý nhà nước ở một số lĩnh vực còn hạn chế",
				"giải quyết đơn thư ở một vài địa phương có lúc còn chậm", "viên chức chưa cao");
		assertThat(page).contains("Chỉ số hài lòng được cải thiện (minh họa).",
				"Số liệu trong báo cáo này là minh họa.");
		assertThat(page).contains("Phụ lục 1", "Phụ lục 2", "Phụ lục 3", "Phụ lục 4",
				"(Kèm theo Báo cáo số " + symbol + ", ngày 20/6/2023 của Ban Dân vận Huyện ủy)", "NV25", "Tổng số");
	}

	private void readTheWordFile(long document, String symbol) throws IOException {
		byte[] docx = this.stage.as("bithu", () -> this.prints.docx(document));
		Files.write(Path.of("target/pages/half-year-report.docx"), docx);
		try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx))) {
			String paragraphs = word.getParagraphs()
				.stream()
				.map(XWPFParagraph::getText)
				.collect(Collectors.joining("\n"));
			assertThat(paragraphs).contains("tổ chức 18 cuộc tiếp xúc, đối thoại", "tại 10 xã, thị trấn",
					"- Chỉ số hài lòng được cải thiện (minh họa).");
			assertThat(word.getTables()).hasSizeGreaterThanOrEqualTo(6);
			assertThat(word.getTables().get(0).getText()).contains("Số " + symbol);
		}
	}

	private void everyFigureLeadsToAsManyRecords(long report) {
		for (FrozenFigure figure : this.stage.as("bithu", () -> this.reports.frozen(report))) {
			assertThat(this.stage.as("bithu", () -> this.figures.countRecords(figure.code(), FIRST_HALF, null)))
				.as(figure.code())
				.isEqualTo(figure.records());
		}
		assertThat(this.stage.as("bithu", () -> this.figures.records("CT21", FIRST_HALF, null, 0, 50))).hasSize(18);
		assertThat(this.stage.as("xa.huongnhuong", () -> this.figures.records("CT21", FIRST_HALF, null, 0, 50)))
			.allMatch((record) -> record.owner().equals("Xã Hương Nhượng"));
	}

	private void aLaterCorrectionLeavesThePrintedReportAlone(long period, long unit, long report, long document,
			byte[] printed) {
		List<FrozenFigure> frozen = this.stage.as("bithu", () -> this.reports.frozen(report));
		this.stage.run("xa.mythanh", () -> {
			this.sheets.correct(period, unit, this.sheets.get(period, unit).version(), "Đếm thiếu một vụ việc");
			SheetDetails open = this.sheets.get(period, unit);
			Map<String, BigDecimal> values = new LinkedHashMap<>(open.values());
			values.merge("CT26.3", BigDecimal.ONE, BigDecimal::add);
			values.merge("CT27.1", BigDecimal.ONE, BigDecimal::add);
			int version = this.sheets.enter(period, unit, open.version(), values);
			this.sheets.handOver(period, unit, version);
		});
		this.stage.run("lanhdao.mythanh",
				() -> this.sheets.submit(period, unit, this.sheets.get(period, unit).version()));
		assertThat(this.stage.as("bithu", () -> this.reports.frozen(report))).isEqualTo(frozen);
		assertThat(this.stage.as("bithu", () -> this.prints.pdf(document))).isEqualTo(printed);
		this.stage.run("chuyenvien", () -> this.sheets.accept(period, unit, this.sheets.get(period, unit).version()));
	}

	private static PeriodSpan span(PeriodRule rule, PeriodKind kind, int year, int number) {
		Validity days = rule.days(kind, year, number);
		return new PeriodSpan(rule, kind, year, number, days.from(), days.until());
	}

	private ReportDetails details(String username, long id) {
		return this.stage.as(username, () -> this.reports.get(id));
	}

	private int version(long id) {
		return this.reports.get(id).version();
	}

	private int count(String sql) {
		return this.stage.jdbc().sql(sql).query(Integer.class).single();
	}

	private static String all(ReportDetails details) {
		return details.sections()
			.stream()
			.flatMap((section) -> section.blocks().stream())
			.map(ReportBlock::text)
			.collect(Collectors.joining("\n"));
	}

	private static String text(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
		}
	}

	private static void assertRefused(ThrowingCallable call, String sentence) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(call).withMessageContaining(sentence);
	}

}
