package vn.danvan.document.signature;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvan.base.Refusal;
import vn.danvan.document.Block.Paragraph;
import vn.danvan.document.DocumentContent;
import vn.danvan.document.DocumentDraft;
import vn.danvan.document.DocumentPrints;
import vn.danvan.document.DocumentService;
import vn.danvan.document.DocumentType;
import vn.danvan.document.RegisterRequest;
import vn.danvan.document.RegisterService;
import vn.danvan.document.SignedCopyKind;
import vn.danvan.document.SignedCopyService;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A registered document goes out with empty fields and comes back signed. */
@DanvanTest
class SignedCopiesTest {

	private static final LocalDate DAY = LocalDate.of(2023, 6, 20);

	@Autowired
	private Stage stage;

	@Autowired
	private DocumentService documents;

	@Autowired
	private RegisterService register;

	@Autowired
	private DocumentPrints prints;

	@Autowired
	private SignedCopyService signed;

	@Test
	void theLeaderSignsThenTheOfficeAndBothAreTold() {
		long id = registered();
		byte[] sent = this.stage.as("vanthu", () -> this.prints.pdf(id));
		byte[] first = Office.PERSON.sign(sent, "ChuKy1", Instant.parse("2023-06-20T03:00:00Z"));
		this.stage.run("vanthu", () -> this.signed.attachSigned(id, first));
		byte[] second = Office.BODY.sign(first, "ConDau1", Instant.parse("2023-06-20T04:00:00Z"));
		SignedFile findings = this.stage.as("vanthu", () -> this.signed.attachSigned(id, second));
		assertThat(findings.verdict()).isEqualTo(Verdict.VALID_UNKNOWN_ISSUER);
		assertThat(findings.signatures()).extracting(Signature::signer)
			.containsExactly("Nguyễn Văn A", "Ban Dân vận Huyện ủy");
		assertThat(this.stage.as("bithu", () -> this.signed.list(id))).hasSize(2)
			.first()
			.satisfies((row) -> assertThat(this.stage.as("bithu", () -> this.signed.open(row.id()))).isEqualTo(second));
		assertThat(this.stage.as("bithu", () -> this.prints.pdf(id))).isEqualTo(sent);
	}

	@Test
	void aFileThatLostAnEarlierSignatureIsRefused() {
		long id = registered();
		byte[] sent = this.stage.as("vanthu", () -> this.prints.pdf(id));
		this.stage.run("vanthu", () -> this.signed.attachSigned(id,
				Office.PERSON.sign(sent, "ChuKy1", Instant.parse("2023-06-20T03:00:00Z"))));
		byte[] alone = Office.BODY.sign(sent, "ConDau1", Instant.parse("2023-06-20T04:00:00Z"));
		assertThatThrownBy(() -> this.stage.run("vanthu", () -> this.signed.attachSigned(id, alone)))
			.isInstanceOf(Refusal.class)
			.hasMessageContaining("Nguyễn Văn A");
	}

	@Test
	void anotherDocumentAndAChangedByteAreRefusedAndNothingIsKept() {
		long id = registered();
		byte[] sent = this.stage.as("vanthu", () -> this.prints.pdf(id));
		byte[] other = Office.PERSON.sign(Office.SENT, "ky-1", Instant.parse("2023-06-20T03:00:00Z"));
		assertThatThrownBy(() -> this.stage.run("vanthu", () -> this.signed.attachSigned(id, other)))
			.isInstanceOf(Refusal.class);
		byte[] changed = Office.PERSON.sign(sent, "ChuKy1", Instant.parse("2023-06-20T03:00:00Z"));
		changed[changed.length / 2] ^= 1;
		assertThatThrownBy(() -> this.stage.run("vanthu", () -> this.signed.attachSigned(id, changed)))
			.isInstanceOf(Refusal.class);
		assertThat(this.stage.as("vanthu", () -> this.signed.list(id))).isEmpty();
	}

	@Test
	void theScanOfTheSignedPaperIsKeptBesideTheFile() {
		long id = registered();
		this.stage.run("vanthu", () -> this.signed.attachScan(id, Office.PRINTED));
		assertThat(this.stage.as("chuyenvien", () -> this.signed.list(id))).singleElement()
			.satisfies((row) -> assertThat(row.kind()).isEqualTo(SignedCopyKind.SCAN));
		assertThatThrownBy(() -> this.stage.run("vanthu", () -> this.signed.attachScan(id, new byte[20])))
			.isInstanceOf(Refusal.class);
	}

	private long registered() {
		long id = this.stage.as("chuyenvien",
				() -> this.documents.prepare(new DocumentDraft(DocumentType.NOTICE, this.stage.body("BDVHU"),
						"thử ký số", new DocumentContent(List.of(Paragraph.of("Nội dung thử.")), List.of()),
						List.of("Nơi nhận"), null, DAY)));
		this.stage.run("truongban", () -> this.documents.approve(id, 0));
		this.stage.as("vanthu", () -> this.register.register(id, this.documents.get(id).row().version(),
				new RegisterRequest(DAY, List.of("Nơi nhận"), "")));
		return id;
	}

}
