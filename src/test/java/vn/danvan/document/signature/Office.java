package vn.danvan.document.signature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

import vn.danvan.base.time.BusinessClock;
import vn.danvan.document.print.Samples;

/** What the tests of signatures share: a document, people with tokens, and the check. */
final class Office {

	static final Instant SIGNED = Instant.parse("2023-07-05T02:15:00Z");

	static final TestAuthority AUTHORITY = new TestAuthority("CA công vụ thử", "http://127.0.0.1:9/khong-hoi");

	static final TestSigner PERSON = AUTHORITY.signer("Nguyễn Văn A", "Huyện ủy Lạc Sơn");

	static final TestSigner BODY = AUTHORITY.signer("Ban Dân vận Huyện ủy", "Huyện ủy Lạc Sơn");

	static final byte[] PRINTED = Samples.printedReport();

	static final byte[] SENT = SignatureFields.add(PRINTED,
			List.of(new FieldPlace("ky-1", 0, 340, 620, 170, 70), new FieldPlace("dau-1", 0, 300, 620, 100, 100),
					new FieldPlace("ky-2", 0, 60, 620, 170, 70), new FieldPlace("dau-2", 0, 20, 620, 100, 100)),
			List.of(new FieldPlace("so", 0, 105, 85, 40, 18)));

	private Office() {
	}

	/** A check that trusts the authority of the tests. */
	static SignatureCheck trusting(Path folder) {
		try {
			Files.write(folder.resolve("ca.pem"), AUTHORITY.pem());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
		return checking(folder.toString());
	}

	/** A check that trusts those of a folder; nobody for an empty name. */
	static SignatureCheck checking(String folder) {
		return new SignatureCheck(
				new OfflineValidation(new TrustedIssuers(folder), new BusinessClock(Clock.systemUTC())));
	}

}
