package vn.danvan.rollout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvan.base.Refusal;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.text.VietnameseOrder;
import vn.danvan.document.BatchJob;
import vn.danvan.document.BatchJob.Format;
import vn.danvan.document.BatchJob.State;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;
import vn.danvan.testing.Statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** What the model needs on paper, read back from its pages. */
@DanvanTest
class RollOutDocumentsTest {

	/** A4 in points, lying across. */
	private static final float WIDTH = 842;

	private static final float HEIGHT = 595;

	@Autowired
	private Stage stage;

	@Autowired
	private RollOutDocuments documents;

	@Autowired
	private ScoreService scores;

	@Test
	void aScoreSheetHasTheSevenColumnsAndAllCriteriaInOrderWithItsHeadOnEveryPage() throws IOException {
		long id = rollOut("Thị trấn Vụ Bản", 2022);
		byte[] pdf = kept("sheet-board", this.stage.as("chuyenvien", () -> this.documents.sheet(id)));
		List<String> pages = pages(pdf);
		assertThat(pages).hasSizeBetween(2, 4).allSatisfy((page) -> assertThat(page).contains("Tiêu chí", "Ghi chú"));
		String text = String.join(" ", pages);
		assertThat(text).containsSubsequence("ỦY BAN NHÂN DÂN", "THỊ TRẤN VỤ BẢN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
				"PHIẾU CHẤM ĐIỂM", "NĂM 2022", "Đơn vị: thị trấn Vụ Bản", "TT", "Tiêu chí", "Điểm", "Tự", "Thẩm",
				"Minh", "Ghi chú");
		List<Criterion> criteria = sheet(id).criteria().all();
		assertThat(criteria).hasSize(27);
		assertThat(text.replace(" ", "")).containsSubsequence(criteria.stream()
			.map((one) -> (one.code() + " " + one.title()).substring(0, 15).replace(" ", ""))
			.toArray(String[]::new));
		assertThat(text).containsSubsequence("Tổng cộng", "Xếp loại", "Điều kiện loại trừ",
				"ỦY BAN NHÂN DÂN THỊ TRẤN VỤ BẢN", "TỔ THẨM ĐỊNH");
	}

	@Test
	void everyPageLiesAcrossOnA4AndEmbedsItsLetters() throws IOException {
		long recognised = rollOut("Thị trấn Vụ Bản", 2022);
		for (byte[] pdf : List.of(this.stage.as("bithu", () -> this.documents.sheet(recognised)),
				this.stage.as("bithu", () -> this.documents.dossier(recognised)),
				this.stage.as("bithu", () -> this.documents.summary(2023)),
				this.stage.as("bithu", () -> this.documents.certificate(recognised)))) {
			try (PDDocument document = Loader.loadPDF(pdf)) {
				for (PDPage page : document.getPages()) {
					boolean turned = page.getRotation() % 180 != 0;
					float width = turned ? page.getMediaBox().getHeight() : page.getMediaBox().getWidth();
					float height = turned ? page.getMediaBox().getWidth() : page.getMediaBox().getHeight();
					assertThat(width).isEqualTo(WIDTH);
					assertThat(height).isEqualTo(HEIGHT);
					for (var font : page.getResources().getFontNames()) {
						assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
					}
				}
			}
		}
	}

	@Test
	void aCommunePrintsItsOwnPointsWhileItScoresAndNoneOfTheAppraisers() throws IOException {
		long id = rollOut("Xã Hương Nhượng", 2023);
		this.stage.run("xa.huongnhuong", () -> this.scores.open(id));
		byte[] pdf = kept("sheet-commune", this.stage.as("xa.huongnhuong", () -> this.documents.sheet(id)));
		String text = text(pdf);
		assertThat(text).contains("XÃ HƯƠNG NHƯỢNG", "chưa xếp loại, còn").doesNotContain("Thẩm định:");
		assertThatThrownBy(() -> this.stage.as("xa.vubinh", () -> this.documents.sheet(id)))
			.isInstanceOf(NotPermitted.class);
		assertThatThrownBy(() -> this.stage.as("xa.vubinh", () -> this.documents.dossier(id)))
			.isInstanceOf(NotPermitted.class);
	}

	@Test
	void theListOfADossierNamesItsFivePartsAndCountsFilesByCriterion() throws IOException {
		long id = rollOut("Thị trấn Vụ Bản", 2022);
		String text = text(kept("dossier", this.stage.as("chuyenvien", () -> this.documents.dossier(id))));
		assertThat(text).containsSubsequence("DANH MỤC HỒ SƠ", "I. Thành phần hồ sơ", "Tờ trình của UBND",
				"Báo cáo kết quả", "Bảng tự chấm điểm", "Bản đăng ký", "Văn bản phê duyệt", "Tổng cộng 5/5",
				"II. Tài liệu minh chứng theo tiêu chí", "1.1", "5.4", "Tổng cộng", "NGƯỜI LẬP BIỂU");
	}

	@Test
	void theSummaryNamesAllCommunesOfTheYearWithTheirOutcome() throws IOException {
		String text = text(kept("summary-2023", this.stage.as("bithu", () -> this.documents.summary(2023))));
		kept("summary-2022", this.stage.as("bithu", () -> this.documents.summary(2022)));
		assertThat(text).containsSubsequence("BAN DÂN VẬN", "ĐẢNG CỘNG SẢN VIỆT NAM", "TỔNG HỢP KẾT QUẢ", "NĂM 2023",
				"Cộng 24 xã, thị trấn", "Điểm bình quân", "Theo trạng thái:", "Theo xếp loại", "TRƯỞNG BAN");
		List<String> communes = this.stage.jdbc()
			.sql("""
					SELECT name FROM unit_version WHERE kind IN ('COMMUNE', 'TOWNSHIP') AND valid_from <= '2023-06-20'
					AND valid_until > '2023-06-20' AND parent_id = (SELECT district_id FROM plan WHERE year = 2023)""")
			.query(String.class)
			.list();
		assertThat(communes).hasSize(24).allSatisfy((name) -> assertThat(text).contains(name));
	}

	@Test
	void theSummaryIsASheetWithRealNumbersUnderItsHead() throws IOException {
		byte[] file = this.stage.as("bithu", () -> this.documents.summarySheet(2022));
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			XSSFSheet sheet = book.getSheetAt(0);
			assertThat(sheet.getSheetName()).isEqualTo("Tổng hợp 2022");
			List<String> head = new ArrayList<>();
			sheet.getRow(1).forEach((cell) -> head.add(cell.getStringCellValue()));
			assertThat(head).containsExactly("TT", "Xã, thị trấn", "Hồ sơ (x/5)", "Minh chứng (x/n tiêu chí)",
					"Điểm chuẩn", "Tự chấm", "Thẩm định", "Chính thức", "Xếp loại", "Trạng thái");
			Row row = row(sheet, "Thị trấn Vụ Bản");
			ScoreSheet scored = sheet(rollOut("Thị trấn Vụ Bản", 2022));
			assertThat(row.getCell(2).getStringCellValue()).isEqualTo("5/5");
			assertThat(row.getCell(4).getNumericCellValue()).isEqualTo(100);
			assertThat(row.getCell(5).getNumericCellValue()).isEqualTo(scored.ofSelf().total().doubleValue());
			assertThat(row.getCell(6).getNumericCellValue()).isEqualTo(scored.ofAppraisal().total().doubleValue());
			assertThat(row.getCell(7).getNumericCellValue()).isEqualTo(scored.ofDecision().total().doubleValue());
			assertThat(row.getCell(8).getStringCellValue()).isEqualTo(scored.ofDecision().bandTitle());
			assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.NUMERIC);
		}
	}

	@Test
	void aCertificateSaysInOnePageWhoIsRecognisedByWhichDecision() throws IOException {
		long id = rollOut("Thị trấn Vụ Bản", 2022);
		byte[] pdf = kept("certificate", this.stage.as("truongban", () -> this.documents.certificate(id)));
		List<String> pages = pages(pdf);
		assertThat(pages).singleElement().satisfies((page) -> {
			assertThat(page).containsSubsequence("GIẤY CÔNG NHẬN", "THỊ TRẤN VỤ BẢN", "huyện Lạc Sơn, tỉnh Hòa Bình",
					"Đạt chuẩn Chính quyền thân thiện vì Nhân dân phục vụ năm 2022", "Tổng điểm:", "Xếp loại:");
			assertThat(page).contains("Theo Quyết định số " + act("symbol"), act("signer_name"));
		});
		List<String> all = pages(
				kept("certificates", this.stage.as("truongban", () -> this.documents.certificates(2022))));
		assertThat(all).hasSize(recognised(2022).size());
	}

	@Test
	void whoIsNotRecognisedHasNoCertificate() {
		long approved = rollOut("Thị trấn Vụ Bản", 2023);
		long refused = rollOut("Xã Tân Lập", 2022);
		for (long id : new long[] { approved, refused }) {
			assertThatThrownBy(() -> this.stage.as("truongban", () -> this.documents.certificate(id)))
				.isInstanceOf(Refusal.class)
				.hasMessageContaining("chưa được công nhận");
		}
		assertThatThrownBy(() -> this.stage.as("truongban", () -> this.documents.certificates(2021)))
			.isInstanceOf(Refusal.class)
			.hasMessageContaining("2021");
		assertThatThrownBy(() -> this.stage.as("xa.huongnhuong", () -> this.documents.certificates(2022)))
			.isInstanceOf(NotPermitted.class);
	}

	@Test
	void allSheetsOfAYearComeInVietnameseOrderAndOnlyThoseThatWereSent() throws IOException {
		BatchJob job = this.stage.as("chuyenvien", () -> this.documents.sheets(2022, Format.ZIP));
		await().atMost(Duration.ofSeconds(60)).until(() -> job.state() == State.DONE);
		List<String> names = new ArrayList<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(job.file()))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				names.add(entry.getName());
			}
		}
		assertThat(names).hasSize(6)
			.isSortedAccordingTo(VietnameseOrder.comparator())
			.allMatch((name) -> name.startsWith("Phiếu chấm điểm 2022 - "));
		assertThatThrownBy(() -> this.stage.as("chuyenvien", () -> this.documents.sheets(2021, Format.ZIP)))
			.isInstanceOf(Refusal.class);
		assertThatThrownBy(() -> this.stage.as("xa.huongnhuong", () -> this.documents.sheets(2022, Format.ZIP)))
			.isInstanceOf(NotPermitted.class);
	}

	@Test
	void oneSheetAloneIsTheSameAsInTheBatch() {
		List<ScoreSheet> all = this.stage.as("bithu",
				() -> this.sheetsOfYear.read(2022, LocalDate.of(2022, 12, 31), this.stage.actor("bithu")));
		assertThat(all).hasSize(6).allSatisfy((one) -> {
			ScoreSheet alone = this.stage.as("bithu", () -> this.scores.sheet(one.rollOutId()));
			assertThat(SheetForm.of(one, "Lạc Sơn", LocalDate.of(2023, 6, 20)))
				.isEqualTo(SheetForm.of(alone, "Lạc Sơn", LocalDate.of(2023, 6, 20)));
		});
	}

	@Autowired
	private SheetsOfYear sheetsOfYear;

	@Test
	void manySheetsNeedNoMoreStatementsThanFew() {
		assertThat(this.stage.as("bithu",
				() -> Statements.count(() -> this.documents.sheets(2022, Format.ONE_PDF).cancel())))
			.isLessThanOrEqualTo(16);
		assertThat(this.stage.as("bithu", () -> Statements.count(() -> this.documents.summary(2023))))
			.isEqualTo(this.stage.as("bithu", () -> Statements.count(() -> this.documents.summary(2021))));
		long one = rollOut("Thị trấn Vụ Bản", 2022);
		assertThat(this.stage.as("bithu", () -> Statements.count(() -> this.documents.certificates(2022))))
			.isEqualTo(this.stage.as("bithu", () -> Statements.count(() -> this.documents.certificate(one))));
	}

	private long rollOut(String commune, int year) {
		return this.stage.jdbc()
			.sql("SELECT id FROM roll_out WHERE unit_id = ? AND year = ?")
			.params(this.stage.unit(commune), year)
			.query(Long.class)
			.single();
	}

	private List<Long> recognised(int year) {
		return this.stage.jdbc()
			.sql("SELECT id FROM roll_out WHERE year = ? AND stage = 'RECOGNISED'")
			.param(year)
			.query(Long.class)
			.list();
	}

	private String act(String column) {
		return this.stage.jdbc()
			.sql("SELECT " + column + " FROM roll_out_act WHERE year = 2022 AND kind = 'RECOGNITION'")
			.query(String.class)
			.list()
			.getFirst();
	}

	private ScoreSheet sheet(long id) {
		return this.stage.as("bithu", () -> this.scores.sheet(id));
	}

	private static Row row(XSSFSheet sheet, String commune) {
		for (Row row : sheet) {
			if (row.getCell(1) != null && row.getCell(1).getCellType() == CellType.STRING
					&& row.getCell(1).getStringCellValue().equals(commune)) {
				return row;
			}
		}
		throw new AssertionError("Not on the sheet: " + commune);
	}

	private static List<String> pages(byte[] pdf) throws IOException {
		List<String> pages = new ArrayList<>();
		try (PDDocument document = Loader.loadPDF(pdf)) {
			for (int page = 1; page <= document.getNumberOfPages(); page++) {
				PDFTextStripper stripper = new PDFTextStripper();
				stripper.setStartPage(page);
				stripper.setEndPage(page);
				pages.add(stripper.getText(document).replaceAll("\\s+", " "));
			}
		}
		return pages;
	}

	private static String text(byte[] pdf) throws IOException {
		return pages(pdf).stream().collect(Collectors.joining(" "));
	}

	/** Leaves a page for eyes. */
	private static byte[] kept(String name, byte[] pdf) throws IOException {
		Path folder = Files.createDirectories(Path.of("target/pages"));
		Files.write(folder.resolve("rollout-" + name + ".pdf"), pdf);
		return pdf;
	}

}
