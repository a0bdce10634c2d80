package vn.danvan;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvan.document.DocumentPrints;
import vn.danvan.document.DocumentService;
import vn.danvan.document.RegisterRequest;
import vn.danvan.document.RegisterService;
import vn.danvan.evidence.EvidenceFile;
import vn.danvan.evidence.EvidenceService;
import vn.danvan.evidence.Subject;
import vn.danvan.notification.Inbox;
import vn.danvan.plan.AssignmentDetails;
import vn.danvan.plan.ProgressEntry;
import vn.danvan.plan.ProgressReport;
import vn.danvan.plan.ProgressService;
import vn.danvan.plan.ProgressState;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The main job from end to end, on the real case: from the commune's phone to the
 * numbered page that is read back.
 */
@DanvanTest
class MainJourneyTest {

	private static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
		.getBytes(StandardCharsets.US_ASCII);

	@Autowired
	private Stage stage;

	@Autowired
	private ProgressService progress;

	@Autowired
	private EvidenceService evidence;

	@Autowired
	private ProgressReport report;

	@Autowired
	private DocumentService documents;

	@Autowired
	private DocumentPrints prints;

	@Autowired
	private RegisterService register;

	@Autowired
	private Inbox inbox;

	@Test
	void aTaskIsReportedReturnedCorrectedVerifiedAndPrinted() throws IOException {
		long id = this.stage.assignment("Xã Hương Nhượng", "NV19", 0);
		ProgressEntry first = new ProgressEntry(BigDecimal.valueOf(12), null, "Đang phát phiếu", "", null);

		this.stage.run("xa.huongnhuong", () -> this.progress.enter(id, 0, first));
		EvidenceFile file = this.stage.as("xa.huongnhuong",
				() -> this.evidence.attach(new Subject("assignment", id, null), "phiếu khảo sát.pdf", PDF));
		this.stage.run("xa.huongnhuong", () -> this.progress.handOver(id, this.progress.get(id).version()));
		assertThat(state("lanhdao.huongnhuong", id).state()).isEqualTo(ProgressState.HANDED_OVER);

		int unreadBefore = this.stage.as("chuyenvien", this.inbox::unread);
		this.stage.run("lanhdao.huongnhuong", () -> this.progress.submit(id, this.progress.get(id).version()));
		assertThat(this.stage.as("chuyenvien", this.inbox::unread)).isEqualTo(unreadBefore + 1);
		assertThat(this.stage.as("chuyenvien", () -> this.evidence.open(file.id())).content()).isEqualTo(PDF);

		this.stage.run("chuyenvien",
				() -> this.progress.returnForCorrection(id, this.progress.get(id).version(), "Thiếu danh sách phiếu"));
		AssignmentDetails returned = state("xa.huongnhuong", id);
		assertThat(returned.state()).isEqualTo(ProgressState.RETURNED);
		assertThat(returned.returnReason()).isEqualTo("Thiếu danh sách phiếu");

		ProgressEntry second = new ProgressEntry(BigDecimal.valueOf(33), null, "Đã thu 33 phiếu", "",
				LocalDate.of(2023, 6, 19));
		this.stage.run("xa.huongnhuong", () -> this.progress.enter(id, returned.version(), second));
		this.stage.run("xa.huongnhuong", () -> this.progress.handOver(id, this.progress.get(id).version()));
		this.stage.run("lanhdao.huongnhuong", () -> this.progress.submit(id, this.progress.get(id).version()));
		assertThat(state("chuyenvien", id).round()).isEqualTo(2);
		this.stage.run("chuyenvien", () -> this.progress.verify(id, this.progress.get(id).version()));
		assertThat(state("xa.huongnhuong", id).state()).isEqualTo(ProgressState.VERIFIED);
		assertThat(state("xa.huongnhuong", id).may().enter()).isFalse();

		assertThat(this.stage.log("assignment", id)).satisfiesExactly(
				(line) -> assertThat(line).contains("nhập kết quả NV19: 12/30 phiếu"),
				(line) -> assertThat(line).contains("đính kèm minh chứng phiếu khảo sát.pdf"),
				(line) -> assertThat(line).contains("chuyển báo cáo NV19 (vòng 1) cho lãnh đạo xã"),
				(line) -> assertThat(line).contains("gửi huyện báo cáo NV19 (vòng 1)"),
				(line) -> assertThat(line).contains("trả lại báo cáo NV19 (vòng 1): Thiếu danh sách phiếu"),
				(line) -> assertThat(line).contains("33/30 phiếu (vượt 3)"),
				(line) -> assertThat(line).contains("(vòng 2) cho lãnh đạo xã"),
				(line) -> assertThat(line).contains("gửi huyện báo cáo NV19 (vòng 2)"),
				(line) -> assertThat(line).contains("Trần Thu Hà xác nhận báo cáo NV19 (vòng 2)"));

		printTheReport();
	}

	private void printTheReport() throws IOException {
		long document = this.stage.as("chuyenvien", () -> this.report.prepare(this.stage.plan()));
		int drafted = this.stage.as("truongban", () -> this.documents.get(document)).row().version();
		this.stage.run("truongban", () -> this.documents.approve(document, drafted));
		int approved = this.stage.as("vanthu", () -> this.documents.get(document)).row().version();
		String symbol = this.stage.as("vanthu", () -> this.register.register(document, approved,
				new RegisterRequest(LocalDate.of(2023, 6, 20), List.of("Thường trực Huyện ủy (báo cáo)"), "")));
		assertThat(symbol).matches("1[4-9]\\d-BC/BDVHU");

		byte[] printed = this.stage.as("bithu", () -> this.prints.pdf(document));
		assertThat(this.stage.as("bithu", () -> this.prints.pdf(document))).isEqualTo(printed);
		Files.createDirectories(Path.of("target/pages"));
		Files.write(Path.of("target/pages/progress-report.pdf"), printed);
		try (PDDocument pdf = Loader.loadPDF(printed)) {
			String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
			assertThat(text).contains("Số " + symbol, "Lạc Sơn, ngày 20 tháng 6 năm 2023",
					"tiến độ thực hiện kế hoạch phối hợp công tác dân vận năm 2023", "III- TIẾN ĐỘ CỦA XÃ, THỊ TRẤN",
					"Xã Hương Nhượng", "TRƯỞNG BAN", "Nguyễn Minh Đức", "NV25", "(Kèm theo Báo cáo số " + symbol);
			int assigned = this.stage.jdbc()
				.sql("SELECT COUNT(*) FROM assignment a JOIN plan p ON p.id = a.plan_id WHERE p.year = 2023 AND a.starts_on <= '2023-06-20'")
				.query(Integer.class)
				.single();
			int done = this.stage.jdbc().sql("""
					SELECT COUNT(*) FROM assignment a JOIN plan p ON p.id = a.plan_id
					WHERE p.year = 2023 AND a.state = 'VERIFIED' AND a.completed_on IS NOT NULL
					AND a.starts_on <= '2023-06-20'""").query(Integer.class).single();
			assertThat(text)
				.contains("có " + assigned + " đầu việc đã đến kỳ thực hiện; " + done + " đầu việc hoàn thành");
		}
	}

	private AssignmentDetails state(String username, long id) {
		return this.stage.as(username, () -> this.progress.get(id));
	}

}
