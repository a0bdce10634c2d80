package vn.danvan.rollout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvan.base.Refusal;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.document.DocumentPrints;
import vn.danvan.document.DocumentService;
import vn.danvan.document.DocumentState;
import vn.danvan.document.DocumentType;
import vn.danvan.organisation.BodyName;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Decisions on communes as drafts of official documents. */
@DanvanTest
class RollOutDecisionsTest {

	@Autowired
	private Stage stage;

	@Autowired
	private RollOutDecisions decisions;

	@Autowired
	private DocumentService documents;

	@Autowired
	private DocumentPrints prints;

	@Test
	void theSteeringCommitteeIsTheUsualIssuer() {
		assertThat(issuers()).extracting(BodyName::symbol).containsExactly("BCĐ", "UBND", "BDVHU");
	}

	@Test
	void theListOfAYearNamesWhoRegisteredAndNobodyWhoIsOnlyDrafting() throws IOException {
		long draft = prepare(RollOutActKind.LIST, 2023, null, "BCĐ");
		assertThat(details(draft).row().type()).isEqualTo(DocumentType.DECISION);
		assertThat(details(draft).row().state()).isEqualTo(DocumentState.DRAFT);
		String text = text("decision-list", draft);
		assertThat(text).containsSubsequence("BAN CHỈ ĐẠO", "ĐẢNG CỘNG SẢN VIỆT NAM", "QUYẾT ĐỊNH",
				"phê duyệt danh sách xã, thị trấn đăng ký", "- Căn cứ Quyết định số 23-QĐ/TW",
				"Xét đề nghị của Ban Dân vận", "BAN CHỈ ĐẠO THỰC HIỆN QUY CHẾ", "Điều 1. Phê duyệt danh sách",
				"(có danh sách kèm theo)", "Điều 2.", "Điều 3.", "Nơi nhận:", "- Như Điều 3;", "Phụ lục",
				"Danh sách xã, thị trấn đăng ký", "Xã Tuân Đạo");
		assertThat(text).doesNotContain("Xã Quý Hòa", "Xã Hương Nhượng");
	}

	@Test
	void recognitionNamesTheCommunesOfARecordedDecisionWithTheirPoints() throws IOException {
		long act = recorded();
		long draft = prepare(RollOutActKind.RECOGNITION, 2022, act, "BCĐ");
		String text = text("decision-recognition", draft);
		assertThat(text).containsSubsequence("công nhận xã, thị trấn đạt chuẩn", "Căn cứ Quyết định số 05-QĐ/BCĐ",
				"Điều 1. Công nhận 05 xã, thị trấn đạt chuẩn", "năm 2022", "- Như Điều 3;", "Thị trấn Vụ Bản",
				"Xuất sắc", "Xã Ân Nghĩa", "Xã Yên Nghiệp");
		assertThat(text).doesNotContain("Xã Tân Lập");
	}

	@Test
	void aDecisionOfThePeoplesCommitteeFollowsTheRulesOfTheState() throws IOException {
		String text = text("decision-state", prepare(RollOutActKind.RECOGNITION, 2022, recorded(), "UBND"));
		assertThat(text).containsSubsequence("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "QUYẾT ĐỊNH",
				"Công nhận xã, thị trấn", "QUYẾT ĐỊNH:", "Điều 1.", "- Như Điều 3;", "- Lưu: VT");
	}

	@Test
	void whatCannotBeDecidedIsRefused() {
		assertThatThrownBy(() -> prepare(RollOutActKind.LIST, 2021, null, "BCĐ")).isInstanceOf(Refusal.class)
			.hasMessageContaining("năm 2021");
		assertThatThrownBy(() -> prepare(RollOutActKind.WITHDRAWAL, 2022, null, "BCĐ")).isInstanceOf(Refusal.class)
			.hasMessageContaining("Văn bản");
		assertThatThrownBy(() -> prepare(RollOutActKind.LIST, 2023, null, "NV")).isInstanceOfSatisfying(Refusal.class,
				(refusal) -> assertThat(refusal.field()).isEqualTo("body"));
		assertThatThrownBy(() -> this.stage.as("chuyenvien",
				() -> this.decisions
					.prepare(new DecisionRequest(RollOutActKind.LIST, 2023, null, this.stage.body("BCĐ"), " \n "))))
			.isInstanceOfSatisfying(Refusal.class, (refusal) -> assertThat(refusal.field()).isEqualTo("bases"));
		assertThatThrownBy(() -> prepare(RollOutActKind.LIST, 2022, recorded(), "BCĐ"))
			.isInstanceOf(NotPermitted.class);
	}

	@Test
	void casualReadersPrepareNothing() {
		assertThatThrownBy(() -> this.stage.as("bithu", () -> this.decisions.issuers()))
			.isInstanceOf(NotPermitted.class);
		assertThatThrownBy(
				() -> this.stage.as("lanhdao.huongnhuong", () -> this.decisions.bases(RollOutActKind.LIST, 2023)))
			.isInstanceOf(NotPermitted.class);
	}

	private List<BodyName> issuers() {
		return this.stage.as("chuyenvien", () -> this.decisions.issuers());
	}

	private long prepare(RollOutActKind kind, int year, Long act, String body) {
		return this.stage.as("chuyenvien", () -> this.decisions
			.prepare(new DecisionRequest(kind, year, act, this.stage.body(body), this.decisions.bases(kind, year))));
	}

	private long recorded() {
		return this.stage.jdbc()
			.sql("SELECT id FROM roll_out_act WHERE year = 2022 AND kind = 'RECOGNITION'")
			.query(Long.class)
			.single();
	}

	private DocumentService.DocumentDetails details(long document) {
		return this.stage.as("chuyenvien", () -> this.documents.get(document));
	}

	private String text(String name, long document) throws IOException {
		byte[] pdf = this.stage.as("chuyenvien", () -> this.prints.pdf(document));
		Path folder = Files.createDirectories(Path.of("target/pages"));
		Files.write(folder.resolve("rollout-" + name + ".pdf"), pdf);
		try (PDDocument read = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
		}
	}

}
