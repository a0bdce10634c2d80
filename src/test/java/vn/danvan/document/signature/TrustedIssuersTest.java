package vn.danvan.document.signature;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** The folder of trusted certificates. */
@ExtendWith(OutputCaptureExtension.class)
class TrustedIssuersTest {

	@TempDir
	private Path folder;

	@Test
	void pemAndDerFilesAreReadAndWhatIsNoCertificateIsNamed(CapturedOutput output)
			throws IOException, GeneralSecurityException {
		Files.write(this.folder.resolve("a.pem"), Office.AUTHORITY.pem());
		Files.write(this.folder.resolve("b.cer"),
				new TestAuthority("CA khác", "http://127.0.0.1:9").certificate().getEncoded());
		Files.writeString(this.folder.resolve("readme.txt"), "không phải chứng thư");
		assertThat(new TrustedIssuers(this.folder.toString()).certificates()).hasSize(2);
		assertThat(output).contains("readme.txt is no certificate");
	}

	@Test
	void aMissingFolderIsReportedAtOnceInOneLine(CapturedOutput output) {
		TrustedIssuers issuers = new TrustedIssuers(this.folder.resolve("khong-co").toString());
		assertThat(output.getAll().lines().filter((line) -> line.contains("danvan.signature.trusted"))).hasSize(1);
		assertThat(issuers.certificates()).isEmpty();
	}

	@Test
	void nobodyIsTrustedByDefault(CapturedOutput output) {
		assertThat(new TrustedIssuers("").certificates()).isEmpty();
		assertThat(output).doesNotContain("danvan.signature.trusted");
	}

}
