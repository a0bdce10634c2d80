package vn.danvan.document.signature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The issuers whose certificates the office trusts (chứng thư gốc): the PEM and DER files
 * of the folder that {@code danvan.signature.trusted} names. Nobody is trusted by
 * default.
 */
@Component
class TrustedIssuers {

	private static final Logger log = LoggerFactory.getLogger(TrustedIssuers.class);

	private final String folder;

	TrustedIssuers(@Value("${danvan.signature.trusted:}") String folder) {
		this.folder = folder.strip();
		if (!this.folder.isEmpty() && !Files.isDirectory(Path.of(this.folder))) {
			log.warn("danvan.signature.trusted: there is no folder {}; no issuer of signatures is trusted.",
					this.folder);
		}
	}

	/**
	 * Reads the certificates.
	 * @return all that can be read; a file that cannot is named in the log
	 */
	List<X509Certificate> certificates() {
		List<X509Certificate> certificates = new ArrayList<>();
		if (!this.folder.isEmpty() && Files.isDirectory(Path.of(this.folder))) {
			try (Stream<Path> files = Files.list(Path.of(this.folder))) {
				files.filter(Files::isRegularFile).sorted().forEach((file) -> certificates.addAll(read(file)));
			}
			catch (IOException ex) {
				log.warn("danvan.signature.trusted: the folder {} cannot be read.", this.folder);
			}
		}
		return certificates;
	}

	private static List<X509Certificate> read(Path file) {
		List<X509Certificate> certificates = new ArrayList<>();
		try (InputStream bytes = Files.newInputStream(file)) {
			for (Certificate one : CertificateFactory.getInstance("X.509").generateCertificates(bytes)) {
				certificates.add((X509Certificate) one);
			}
		}
		catch (IOException | CertificateException ex) {
			log.warn("danvan.signature.trusted: {} is no certificate.", file);
		}
		return certificates;
	}

}
