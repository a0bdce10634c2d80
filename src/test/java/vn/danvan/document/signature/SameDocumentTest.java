package vn.danvan.document.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.danvan.base.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What is not the document that was sent out is refused with a sentence that helps. */
class SameDocumentTest {

	private static final SignatureCheck CHECK = Office.checking("");

	private static final byte[] SIGNED = Office.PERSON.sign(Office.SENT, "ky-1", Office.SIGNED);

	@Test
	void anUploadWithoutASignatureIsRefused() {
		assertThat(refused(Office.SENT)).isEqualTo("document.signature.unsigned");
		assertThat(refused(Edits.fill(Office.SENT, "so", "146"))).isEqualTo("document.signature.unsigned");
	}

	@Test
	void whatIsNoPdfOrTooLargeIsRefused() {
		assertThat(refused("Không phải PDF".getBytes(StandardCharsets.UTF_8))).isEqualTo("document.signature.no-pdf");
		assertThat(refused(new byte[0])).isEqualTo("document.signature.no-pdf");
		assertThat(refused(new byte[PdfFile.MAX_SIZE + 1])).isEqualTo("document.signature.too-large");
	}

	@Test
	void aDamagedFileIsRefused() {
		assertThat(refused("%PDF-1.7\nhỏng".getBytes(StandardCharsets.UTF_8))).isEqualTo("document.signature.damaged");
		assertThat(refused(Arrays.copyOf(SIGNED, 2000))).isEqualTo("document.signature.damaged");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "mat-khau" })
	void anEncryptedFileIsRefusedWithAndWithoutAPassword(String password) throws IOException {
		try (PDDocument document = Loader.loadPDF(SIGNED)) {
			document.protect(new StandardProtectionPolicy("chu", password, new AccessPermission()));
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			document.save(bytes);
			assertThat(refused(bytes.toByteArray())).isEqualTo("document.signature.encrypted");
		}
	}

	@Test
	void anotherDocumentIsRefusedThoughItsSignatureIsGood() {
		byte[] other = Office.PERSON.sign(Edits.OVERLAY.to(Office.PRINTED), null, Office.SIGNED);
		assertThat(refused(other)).isEqualTo("document.signature.other-document");
	}

	@Test
	void aFileThatWasSavedAnewIsRefused() throws IOException {
		try (PDDocument document = Loader.loadPDF(Office.SENT)) {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			document.save(bytes);
			assertThat(refused(Office.PERSON.sign(bytes.toByteArray(), "ky-1", Office.SIGNED)))
				.isEqualTo("document.signature.other-document");
		}
	}

	@ParameterizedTest
	@EnumSource
	void nothingMayBeAddedAfterSigning(Edits edit) {
		assertThat(refused(edit.to(SIGNED))).isEqualTo("document.signature.changed-document");
	}

	@ParameterizedTest
	@EnumSource
	void nothingMayBeAddedBeforeSigning(Edits edit) {
		assertThat(refused(Office.PERSON.sign(edit.to(Office.SENT), "ky-1", Office.SIGNED)))
			.isEqualTo("document.signature.changed-document");
	}

	@ParameterizedTest
	@EnumSource
	void nothingMayBeAddedBetweenTwoSignatures(Edits edit) {
		assertThat(refused(Office.BODY.sign(edit.to(SIGNED), "dau-1", Office.SIGNED)))
			.isEqualTo("document.signature.changed-document");
	}

	@Test
	void nobodyMaySignAnotherPageThatIsPutBackAfterwards() {
		byte[] other = Edits.edit(Office.SENT, (document) -> document.getPage(0).setRotation(180));
		byte[] back = Edits.edit(Office.PERSON.sign(other, "ky-1", Office.SIGNED),
				(document) -> document.getPage(0).getCOSObject().removeItem(COSName.ROTATE));
		assertThat(refused(Office.BODY.sign(back, "dau-1", Office.SIGNED)))
			.isEqualTo("document.signature.changed-document");
	}

	private static String refused(byte[] upload) {
		Refusal refusal = catchThrowableOfType(Refusal.class, () -> CHECK.check(Office.SENT, upload));
		assertThat(refusal).isNotNull();
		assertThat(refusal.getMessage()).contains("Hãy");
		return refusal.key();
	}

}
