package vn.danvan.document.signature;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpServer;
import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What the check says of signatures on the right document. */
class SignatureCheckTest {

	@TempDir
	private static Path folder;

	private static SignatureCheck check;

	@BeforeAll
	static void trust() {
		check = Office.trusting(folder);
	}

	@Test
	void oneSignatureIsValidAndSaysWhoAndWhen() {
		SignedFile file = check.check(Office.SENT, Office.PERSON.sign(Office.SENT, "ky-1", Office.SIGNED));
		assertThat(file.verdict()).isEqualTo(Verdict.VALID);
		assertThat(file.sentence()).contains("1 chữ ký").contains("chưa kiểm tra được chứng thư có bị thu hồi");
		Signature signature = file.signatures().get(0);
		assertThat(signature.field()).isEqualTo("ky-1");
		assertThat(signature.signer()).isEqualTo("Nguyễn Văn A");
		assertThat(signature.organisation()).isEqualTo("Huyện ủy Lạc Sơn");
		assertThat(signature.issuer()).isEqualTo("CA công vụ thử");
		assertThat(signature.signedAt()).isEqualTo(Office.SIGNED);
		assertThat(signature.timestamped()).isFalse();
		assertThat(signature.intact()).isTrue();
		assertThat(signature.certificateValid()).isTrue();
		assertThat(signature.trusted()).isTrue();
		assertThat(signature.wholeFile()).isTrue();
		assertThat(signature.later()).isEqualTo(Later.NOTHING);
		assertThat(signature.sentence()).isEqualTo("Chữ ký của Nguyễn Văn A (Huyện ủy Lạc Sơn) hợp lệ, "
				+ "phủ toàn bộ tệp, ký lúc 09:15 05/07/2023 (theo giờ máy ký).");
	}

	@Test
	void jointDocumentCarriesFourSignaturesInTheOrderOfSigning() {
		TestSigner other = Office.AUTHORITY.signer("Bùi Thị B", "UBND huyện Lạc Sơn");
		TestSigner government = Office.AUTHORITY.signer("UBND huyện Lạc Sơn", "UBND huyện Lạc Sơn");
		byte[] pdf = Office.PERSON.sign(Office.SENT, "ky-1", Office.SIGNED);
		pdf = other.sign(pdf, "ky-2", Office.SIGNED.plusSeconds(60));
		pdf = Edits.fill(pdf, "so", "146");
		pdf = Office.BODY.sign(pdf, "dau-1", Office.SIGNED.plusSeconds(120));
		pdf = government.sign(pdf, "dau-2", Office.SIGNED.plusSeconds(180));
		SignedFile file = check.check(Office.SENT, pdf);
		assertThat(file.verdict()).isEqualTo(Verdict.VALID);
		assertThat(file.signatures()).extracting(Signature::field).containsExactly("ky-1", "ky-2", "dau-1", "dau-2");
		assertThat(file.signatures()).extracting(Signature::signer)
			.containsExactly("Nguyễn Văn A", "Bùi Thị B", "Ban Dân vận Huyện ủy", "UBND huyện Lạc Sơn");
		assertThat(file.signatures()).extracting(Signature::later)
			.containsExactly(Later.SIGNATURES_AND_FIELDS, Later.SIGNATURES_AND_FIELDS, Later.SIGNATURES_AND_FIELDS,
					Later.NOTHING);
		assertThat(file.signatures()).allMatch(Signature::wholeFile);
	}

	@Test
	void aSignatureInAFieldOfItsOwnIsAsGood() {
		SignedFile file = check.check(Office.SENT, Office.PERSON.sign(Office.SENT, null, Office.SIGNED));
		assertThat(file.verdict()).isEqualTo(Verdict.VALID);
		assertThat(file.signatures()).hasSize(1);
	}

	@Test
	void aDocumentWithoutPreparedFieldsCanBeSignedToo() {
		SignedFile file = check.check(Office.PRINTED, Office.PERSON.sign(Office.PRINTED, null, Office.SIGNED));
		assertThat(file.verdict()).isEqualTo(Verdict.VALID);
	}

	@Test
	void withoutATrustedIssuerTheSignatureIsIntactButItsIssuerUnknown() {
		byte[] pdf = Office.PERSON.sign(Office.SENT, "ky-1", Office.SIGNED);
		SignedFile file = Office.checking("").check(Office.SENT, pdf);
		assertThat(file.verdict()).isEqualTo(Verdict.VALID_UNKNOWN_ISSUER);
		assertThat(file.signatures().get(0).intact()).isTrue();
		assertThat(file.signatures().get(0).trusted()).isFalse();
		assertThat(file.signatures().get(0).sentence()).contains("nguyên vẹn").contains("CA công vụ thử");
	}

	@Test
	void oneUnknownIssuerAmongTrustedOnesMakesTheFileUnknown() {
		TestSigner stranger = new TestAuthority("CA lạ", "http://127.0.0.1:9").signer("Người lạ", "Nơi khác");
		byte[] pdf = stranger.sign(Office.PERSON.sign(Office.SENT, "ky-1", Office.SIGNED), "ky-2", Office.SIGNED);
		SignedFile file = check.check(Office.SENT, pdf);
		assertThat(file.verdict()).isEqualTo(Verdict.VALID_UNKNOWN_ISSUER);
		assertThat(file.signatures()).extracting(Signature::verdict)
			.containsExactly(Verdict.VALID, Verdict.VALID_UNKNOWN_ISSUER);
	}

	@Test
	void anIssuerOfTheSameNameButAnotherKeyIsNotTrusted() {
		TestSigner forger = new TestAuthority("CA công vụ thử", "http://127.0.0.1:9").signer("Nguyễn Văn A",
				"Huyện ủy Lạc Sơn");
		SignedFile file = check.check(Office.SENT, forger.sign(Office.SENT, "ky-1", Office.SIGNED));
		assertThat(file.verdict()).isEqualTo(Verdict.VALID_UNKNOWN_ISSUER);
		assertThat(file.signatures().get(0).trusted()).isFalse();
	}

	@Test
	void aCertificateMustBeWithinItsTimeWhenItSigns() {
		TestSigner expired = Office.AUTHORITY.signer("Nguyễn Văn A", "Huyện ủy Lạc Sơn",
				Office.SIGNED.minus(Duration.ofDays(500)), Office.SIGNED.minus(Duration.ofDays(1)), 2048);
		SignedFile late = check.check(Office.SENT, expired.sign(Office.SENT, "ky-1", Office.SIGNED));
		assertThat(late.verdict()).isEqualTo(Verdict.INVALID);
		assertThat(late.signatures().get(0).intact()).isTrue();
		assertThat(late.signatures().get(0).certificateValid()).isFalse();
		assertThat(late.signatures().get(0).sentence()).contains("hết hạn");
		SignedFile before = check.check(Office.SENT,
				expired.sign(Office.SENT, "ky-1", Office.SIGNED.minus(Duration.ofDays(2))));
		assertThat(before.verdict()).isEqualTo(Verdict.VALID);
		SignedFile unknown = Office.checking("").check(Office.SENT, expired.sign(Office.SENT, "ky-1", Office.SIGNED));
		assertThat(unknown.verdict()).isEqualTo(Verdict.INVALID);
	}

	@Test
	void aTrustedTimestampCountsMoreThanTheClockOfTheSigner() {
		Instant proven = Office.SIGNED.plus(Duration.ofDays(3));
		TestSigner signer = Office.AUTHORITY.signer("Nguyễn Văn A", "Huyện ủy Lạc Sơn")
			.withTimestamps(Office.AUTHORITY.timestamps().at(proven));
		byte[] pdf = signer.sign(Office.SENT, "ky-1", Office.SIGNED);
		Signature signature = check.check(Office.SENT, pdf).signatures().get(0);
		assertThat(signature.verdict()).isEqualTo(Verdict.VALID);
		assertThat(signature.timestamped()).isTrue();
		assertThat(signature.signedAt()).isEqualTo(proven);
		assertThat(signature.sentence()).contains("theo dấu thời gian");
		Signature unknown = Office.checking("").check(Office.SENT, pdf).signatures().get(0);
		assertThat(unknown.timestamped()).isFalse();
		assertThat(unknown.signedAt()).isEqualTo(Office.SIGNED);
	}

	@Test
	void aTimestampThatBringsNoCertificateProvesNothingButBreaksNothing() {
		TestSigner signer = Office.AUTHORITY.signer("Nguyễn Văn A", "Huyện ủy Lạc Sơn")
			.withTimestamps(Office.AUTHORITY.timestamps().at(Office.SIGNED).withoutCertificates());
		Signature signature = check.check(Office.SENT, signer.sign(Office.SENT, "ky-1", Office.SIGNED))
			.signatures()
			.get(0);
		assertThat(signature.verdict()).isEqualTo(Verdict.VALID);
		assertThat(signature.timestamped()).isFalse();
	}

	@Test
	void weakAlgorithmsAndShortKeysAreRefusedWhetherTheIssuerIsKnownOrNot() {
		TestSigner weak = Office.AUTHORITY.signer("Nguyễn Văn A", "Huyện ủy Lạc Sơn").withDigest(DigestAlgorithm.SHA1);
		TestSigner small = Office.AUTHORITY.signer("Nguyễn Văn A", "Huyện ủy Lạc Sơn", TestAuthority.FROM,
				TestAuthority.UNTIL, 1024);
		for (TestSigner signer : List.of(weak, small)) {
			byte[] pdf = signer.sign(Office.SENT, "ky-1", Office.SIGNED);
			for (SignatureCheck one : List.of(check, Office.checking(""))) {
				SignedFile file = one.check(Office.SENT, pdf);
				assertThat(file.verdict()).isEqualTo(Verdict.INVALID);
				assertThat(file.signatures().get(0).sentence()).contains("SHA-256");
			}
		}
	}

	@Test
	void signaturesOfOlderProgrammesCountToo() {
		byte[] pdf = Office.BODY.signPlainly(Office.PERSON.signPlainly(Office.SENT, Office.SIGNED), Office.SIGNED);
		SignedFile file = check.check(Office.SENT, pdf);
		assertThat(file.verdict()).isEqualTo(Verdict.VALID);
		assertThat(file.signatures()).extracting(Signature::signedAt).containsExactly(Office.SIGNED, Office.SIGNED);
		assertThat(Office.checking("").check(Office.SENT, pdf).verdict()).isEqualTo(Verdict.VALID_UNKNOWN_ISSUER);
	}

	@Test
	void aSignerWhoAllowsFillingInLetsTheNumberAndTheSealFollow() {
		TestSigner signer = Office.AUTHORITY.signer("Nguyễn Văn A", "Huyện ủy Lạc Sơn")
			.withPermission(CertificationPermission.MINIMAL_CHANGES_PERMITTED);
		byte[] pdf = Edits.fill(signer.sign(Office.SENT, "ky-1", Office.SIGNED), "so", "146");
		SignedFile file = check.check(Office.SENT, Office.BODY.sign(pdf, "dau-1", Office.SIGNED));
		assertThat(file.verdict()).isEqualTo(Verdict.VALID);
	}

	@Test
	void aSignerWhoAllowsNothingMoreIsObeyed() {
		TestSigner signer = Office.AUTHORITY.signer("Nguyễn Văn A", "Huyện ủy Lạc Sơn")
			.withPermission(CertificationPermission.NO_CHANGE_PERMITTED);
		byte[] pdf = signer.sign(Office.SENT, "ky-1", Office.SIGNED);
		assertThat(check.check(Office.SENT, pdf).verdict()).isEqualTo(Verdict.VALID);
		byte[] filled = Edits.fill(pdf, "so", "146");
		assertThat(check.check(Office.SENT, filled).verdict()).isEqualTo(Verdict.INVALID);
		assertThat(Office.checking("").check(Office.SENT, filled).verdict()).isEqualTo(Verdict.INVALID);
	}

	@Test
	void whatIsFilledInAfterTheLastSignatureIsSaidToBeUnsigned() {
		byte[] pdf = Edits.fill(Office.PERSON.sign(Office.SENT, "ky-1", Office.SIGNED), "so", "146");
		SignedFile file = check.check(Office.SENT, pdf);
		assertThat(file.verdict()).isEqualTo(Verdict.VALID);
		assertThat(file.sentence()).contains("Phần điền thêm sau chữ ký cuối cùng chưa có ai ký");
		assertThat(file.signatures().get(0).later()).isEqualTo(Later.SIGNATURES_AND_FIELDS);
	}

	@Test
	void noAddressInACertificateIsEverAsked() throws IOException {
		List<String> asked = new CopyOnWriteArrayList<>();
		HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
		server.createContext("/", (exchange) -> {
			asked.add(exchange.getRequestURI().toString());
			exchange.sendResponseHeaders(404, -1);
			exchange.close();
		});
		server.start();
		try {
			TestAuthority watched = new TestAuthority("CA có địa chỉ",
					"http://127.0.0.1:" + server.getAddress().getPort() + "/ca");
			byte[] pdf = watched.signer("Nguyễn Văn A", "Huyện ủy Lạc Sơn").sign(Office.SENT, "ky-1", Office.SIGNED);
			asked.clear();
			assertThat(check.check(Office.SENT, pdf).verdict()).isEqualTo(Verdict.VALID_UNKNOWN_ISSUER);
			assertThat(asked).isEmpty();
		}
		finally {
			server.stop(0);
		}
	}

}
