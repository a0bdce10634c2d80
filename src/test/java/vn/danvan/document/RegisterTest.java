package vn.danvan.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvan.base.Refusal;
import vn.danvan.document.Block.Paragraph;
import vn.danvan.document.RegisterService.RegisterFilter;
import vn.danvan.document.print.Samples;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;
import vn.danvan.testing.Statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The register keeps every number, also those of paper and those that were cancelled. */
@DanvanTest
class RegisterTest {

	private static final LocalDate DAY = LocalDate.of(2023, 6, 20);

	@Autowired
	private Stage stage;

	@Autowired
	private DocumentService documents;

	@Autowired
	private RegisterService register;

	@Autowired
	private DocumentPrints prints;

	@Test
	void aCancelledNumberStaysWithItsReasonAndIsNotUsedAgain() {
		long id = registered("hủy số");
		String symbol = symbol(id);
		int version = version(id);
		this.stage.run("vanthu", () -> this.register.cancel(id, version, "Ban hành nhầm"));
		RegisterRow row = rows("huy so").get(0);
		assertThat(row.symbol()).isEqualTo(symbol);
		assertThat(row.cancelReason()).isEqualTo("Ban hành nhầm");
		assertThat(symbol(registered("số kế tiếp"))).isNotEqualTo(symbol);
		assertThatThrownBy(() -> this.stage.run("vanthu", () -> this.register.cancel(id, version + 1, "lần nữa")))
			.isInstanceOf(Refusal.class);
	}

	@Test
	void aPaperDocumentTakesTheNextNumberAndItsScanIsServed() {
		byte[] scan = Samples.printedReport();
		long id = this.stage.as("vanthu",
				() -> this.register.registerPaper(
						new PaperDocument(DocumentType.NOTICE, this.stage.body("BDVHU"), "văn bản giấy",
								"Nguyễn Minh Đức"),
						new RegisterRequest(DAY, List.of("Nơi nhận"), "", "Văn thư", 24, "Bản giấy", ""), scan));
		RegisterRow row = rows("van ban giay").get(0);
		assertThat(row.symbol()).endsWith("-TB/BDVHU");
		assertThat(row.copies()).isEqualTo(24);
		assertThat(row.archivedWith()).isEqualTo("Văn thư");
		assertThat(this.stage.as("bithu", () -> this.prints.pdf(id))).isEqualTo(scan);
		assertThatThrownBy(() -> this.stage.as("bithu", () -> this.prints.docx(id))).isInstanceOf(Refusal.class)
			.hasMessageContaining("bản giấy");
	}

	@Test
	void aScanMustBeAPdfAndCopiesAtLeastOne() {
		PaperDocument paper = new PaperDocument(DocumentType.NOTICE, this.stage.body("BDVHU"), "quét hỏng", "Ai đó");
		assertThatThrownBy(() -> this.stage.run("vanthu",
				() -> this.register.registerPaper(paper, new RegisterRequest(DAY, List.of("Nơi nhận"), ""),
						new byte[9])))
			.isInstanceOfSatisfying(Refusal.class, (refusal) -> assertThat(refusal.field()).isEqualTo("scan"));
		assertThatThrownBy(() -> this.stage.run("vanthu",
				() -> this.register.registerPaper(paper,
						new RegisterRequest(DAY, List.of("Nơi nhận"), "", "", 0, "", ""), Samples.printedReport())))
			.isInstanceOfSatisfying(Refusal.class, (refusal) -> assertThat(refusal.field()).isEqualTo("copies"));
	}

	@Test
	void theBookIsListedByThePageInTwoStatementsWhateverItsLength() {
		registered("một");
		registered("hai");
		RegisterFilter filter = filter("");
		this.stage.as("vanthu", () -> this.register.list(filter, 0, 50));
		this.stage.run("vanthu", () -> {
			assertThat(Statements.count(() -> this.register.list(filter, 0, 50))).isEqualTo(1);
			assertThat(Statements.count(() -> this.register.count(filter))).isEqualTo(1);
		});
	}

	@Test
	void theBookPrintsAndExportsItsEightColumns() throws IOException {
		registered("in sổ");
		byte[] pdf = this.stage.as("vanthu", () -> this.register.pdf(filter("in so")));
		String text = new PDFTextStripper().getText(Loader.loadPDF(pdf)).replaceAll("\\s+", " ");
		assertThat(text).contains("SỔ ĐĂNG KÝ VĂN BẢN ĐI", "(8)", "20/6", "in sổ", "Nguyễn Minh Đức");
		byte[] xlsx = this.stage.as("vanthu", () -> this.register.xlsx(filter("in so")));
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
			assertThat(book.getSheetAt(0).getRow(1).getLastCellNum()).isEqualTo((short) 8);
			assertThat(book.getSheetAt(0).getRow(2).getCell(1).getLocalDateTimeCellValue().toLocalDate())
				.isEqualTo(DAY);
		}
	}

	@Test
	void whatTheClerkTypesIsCheckedLikeTheText() {
		long id = draft("nơi nhận lạ");
		this.stage.run("truongban", () -> this.documents.approve(id, 0));
		int version = version(id);
		for (String recipient : List.of("Văn phòng 😀", "Tài liệu TUYỆT MẬT")) {
			assertThatThrownBy(() -> this.stage.as("vanthu",
					() -> this.register.register(id, version, new RegisterRequest(DAY, List.of(recipient), ""))))
				.isInstanceOf(Refusal.class);
		}
	}

	@Test
	void anEmptyBookPrintsItsHead() throws IOException {
		byte[] pdf = this.stage.as("vanthu", () -> this.register.pdf(filter("không có văn bản nào như thế")));
		assertThat(new PDFTextStripper().getText(Loader.loadPDF(pdf))).contains("(8)");
		assertThat(this.stage.as("vanthu", () -> this.register.xlsx(filter("không có văn bản nào như thế"))))
			.isNotEmpty();
	}

	@Test
	void twentyPrintsAtOnceAllArrive() throws InterruptedException, ExecutionException {
		long id = draft("in cùng lúc");
		List<Future<byte[]>> asked = new ArrayList<>();
		try (ExecutorService people = Executors.newFixedThreadPool(20)) {
			for (int i = 0; i < 20; i++) {
				Callable<byte[]> print = () -> this.stage.as("bithu", () -> this.prints.pdf(id));
				asked.add(people.submit(print));
			}
			for (Future<byte[]> one : asked) {
				assertThat(one.get()).hasSizeGreaterThan(5000);
			}
		}
	}

	private List<RegisterRow> rows(String typed) {
		return this.stage.as("vanthu", () -> this.register.list(filter(typed), 0, 50));
	}

	private static RegisterFilter filter(String typed) {
		return new RegisterFilter(null, null, LocalDate.of(2023, 1, 1), LocalDate.of(2024, 1, 1), typed);
	}

	private long draft(String subject) {
		return this.stage.as("chuyenvien",
				() -> this.documents.prepare(new DocumentDraft(DocumentType.NOTICE, this.stage.body("BDVHU"), subject,
						new DocumentContent(List.of(Paragraph.of("Nội dung thử.")), List.of()), List.of("Nơi nhận"),
						null, DAY)));
	}

	private long registered(String subject) {
		long id = draft(subject);
		this.stage.run("truongban", () -> this.documents.approve(id, 0));
		int version = version(id);
		this.stage.as("vanthu", () -> this.register.register(id, version, DraftingTest.request(DAY)));
		return id;
	}

	private String symbol(long id) {
		return String.valueOf(this.stage.as("vanthu", () -> this.documents.get(id)).row().symbol());
	}

	private int version(long id) {
		return this.stage.as("vanthu", () -> this.documents.get(id)).row().version();
	}

}
