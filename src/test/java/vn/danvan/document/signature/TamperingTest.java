package vn.danvan.document.signature;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.danvan.base.Refusal;

import static org.assertj.core.api.Assertions.assertThat;

/** One byte that changes after signing is found, wherever it stands. */
class TamperingTest {

	private static final byte[] SIGNED = Office.PERSON.sign(Office.SENT, "ky-1", Office.SIGNED);

	private static final int CONTENTS = find("/Contents <") + "/Contents <".length();

	@TempDir
	private static Path folder;

	private static SignatureCheck check;

	@BeforeAll
	static void trust() {
		check = Office.trusting(folder);
		assertThat(check.check(Office.SENT, SIGNED).verdict()).isEqualTo(Verdict.VALID);
	}

	@Test
	void inTheDocument() {
		IntStream.iterate(0, (place) -> place < Office.SENT.length, (place) -> place + 4099)
			.forEach(TamperingTest::assertFound);
	}

	@Test
	void inTheAppendedPart() {
		IntStream.iterate(Office.SENT.length, (place) -> place < CONTENTS, (place) -> place + 31)
			.forEach(TamperingTest::assertFound);
		IntStream.iterate(SIGNED.length - 1, (place) -> place > SIGNED.length - 400, (place) -> place - 29)
			.forEach(TamperingTest::assertFound);
	}

	@Test
	void inTheSignatureItself() {
		int end = CONTENTS + length();
		IntStream.range(end - 1200, end).filter((place) -> place % 37 == 0).forEach(TamperingTest::assertFound);
		List.of(CONTENTS, CONTENTS + 1, CONTENTS + 10, CONTENTS + 40, CONTENTS + 52, end - 1)
			.forEach(TamperingTest::assertFound);
	}

	@Test
	void inThePaddingBehindTheSignature() {
		int end = CONTENTS + length();
		List.of(end + 1, end + 500, find(">", CONTENTS) - 1, find(">", CONTENTS), CONTENTS - 1)
			.forEach(TamperingTest::assertFound);
	}

	@Test
	void behindTheEndOfTheFile() {
		for (String tail : List.of("\n", "x", "%%EOF\n", "\n% thêm\n%%EOF\n")) {
			assertThat(outcome(with(SIGNED, tail))).as(tail).isNotEqualTo("VALID");
		}
		assertThat(check.check(Office.SENT, with(SIGNED, "x")).signatures().get(0).later()).isEqualTo(Later.CHANGES);
	}

	@Test
	void inAnEarlierSignatureOfSeveral() {
		byte[] both = Office.BODY.sign(SIGNED, "dau-1", Office.SIGNED);
		assertThat(outcome(both)).isEqualTo("VALID");
		for (int place : List.of(CONTENTS + 60, CONTENTS + length() - 5, find(">", CONTENTS) - 1)) {
			both[place] ^= 1;
			assertThat(outcome(both)).as("byte %s", place).isNotIn("VALID", "VALID_UNKNOWN_ISSUER");
			both[place] ^= 1;
		}
	}

	@Test
	void aNumberThatStoodThereWhenTheBodySignedIsNotChangedAfterwards() {
		byte[] numbered = Office.BODY.sign(Edits.fill(SIGNED, "so", "146"), "dau-1", Office.SIGNED);
		SignedFile file = check.check(Office.SENT, Edits.fill(numbered, "so", "147"));
		assertThat(file.verdict()).isEqualTo(Verdict.INVALID);
		assertThat(file.signatures().get(1).later()).isEqualTo(Later.CHANGES);
		assertThat(file.signatures().get(1).sentence()).contains("sau khi ký, tệp bị sửa");
	}

	@Test
	void aSignatureThatIsTakenAwayOrCannotBeReadIsNotPassedOver() {
		byte[] both = Office.BODY.sign(SIGNED, "dau-1", Office.SIGNED);
		byte[] without = Edits.edit(both,
				(document) -> document.getDocumentCatalog()
					.getAcroForm(null)
					.getField("ky-1")
					.getCOSObject()
					.removeItem(COSName.V));
		assertThat(outcome(without)).isNotEqualTo("VALID");
		byte[] foreign = SIGNED.clone();
		int filter = find("ETSI.CAdES.detached");
		Arrays.fill(foreign, filter, filter + 4, (byte) 'X');
		assertThat(outcome(foreign)).isNotEqualTo("VALID");
	}

	private static void assertFound(int place) {
		for (int flip : List.of(1, 32)) {
			byte[] changed = SIGNED.clone();
			changed[place] ^= (byte) flip;
			assertThat(outcome(changed)).as("byte %s xor %s", place, flip).isNotIn("VALID", "VALID_UNKNOWN_ISSUER");
		}
	}

	private static String outcome(byte[] upload) {
		try {
			return check.check(Office.SENT, upload).verdict().name();
		}
		catch (Refusal refusal) {
			return refusal.key();
		}
	}

	/** Digits of the signature without the padding. */
	private static int length() {
		String digits = new String(SIGNED, CONTENTS, find(">", CONTENTS) - CONTENTS, StandardCharsets.US_ASCII);
		return digits.replaceAll("0+$", "").length();
	}

	private static byte[] with(byte[] file, String tail) {
		byte[] end = tail.getBytes(StandardCharsets.UTF_8);
		byte[] joined = Arrays.copyOf(file, file.length + end.length);
		System.arraycopy(end, 0, joined, file.length, end.length);
		return joined;
	}

	private static int find(String text) {
		return find(text, 0);
	}

	private static int find(String text, int from) {
		return new String(SIGNED, StandardCharsets.ISO_8859_1).indexOf(text, from);
	}

}
