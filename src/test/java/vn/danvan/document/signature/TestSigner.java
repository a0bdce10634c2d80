package vn.danvan.document.signature;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStore.PasswordProtection;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;

import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.Pkcs12SignatureToken;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.jspecify.annotations.Nullable;

/** A person or a body with a token, as the office has it outside the system. */
final class TestSigner {

	private static final char[] PASSWORD = "thu".toCharArray();

	private final byte[] keyStore;

	private DigestAlgorithm digest = DigestAlgorithm.SHA256;

	private @Nullable TSPSource timestamps;

	private @Nullable CertificationPermission permission;

	private final PrivateKey key;

	private final X509Certificate certificate;

	TestSigner(PrivateKey key, X509Certificate own, X509Certificate issuer) {
		this.key = key;
		this.certificate = own;
		try {
			KeyStore store = KeyStore.getInstance("PKCS12");
			store.load(null, PASSWORD);
			store.setKeyEntry("own", key, PASSWORD, new Certificate[] { own, issuer });
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			store.store(bytes, PASSWORD);
			this.keyStore = bytes.toByteArray();
		}
		catch (GeneralSecurityException | IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	TestSigner withDigest(DigestAlgorithm other) {
		this.digest = other;
		return this;
	}

	/** Certifies the document: what may still be added. */
	TestSigner withPermission(CertificationPermission allowed) {
		this.permission = allowed;
		return this;
	}

	TestSigner withTimestamps(TSPSource source) {
		this.timestamps = source;
		return this;
	}

	/**
	 * Signs a file.
	 * @param pdf the file
	 * @param field a prepared field, or null for one of its own
	 * @param moment what the machine takes for the time
	 * @return the signed file
	 */
	byte[] sign(byte[] pdf, @Nullable String field, Instant moment) {
		try (Pkcs12SignatureToken token = new Pkcs12SignatureToken(new ByteArrayInputStream(this.keyStore),
				new PasswordProtection(PASSWORD))) {
			DSSPrivateKeyEntry entry = token.getKeys().get(0);
			PAdESSignatureParameters parameters = new PAdESSignatureParameters();
			parameters.setSignatureLevel(
					(this.timestamps != null) ? SignatureLevel.PAdES_BASELINE_T : SignatureLevel.PAdES_BASELINE_B);
			parameters.setDigestAlgorithm(this.digest);
			parameters.setSigningCertificate(entry.getCertificate());
			parameters.setCertificateChain(entry.getCertificateChain());
			parameters.setPermission(this.permission);
			parameters.bLevel().setSigningDate(Date.from(moment));
			if (field != null) {
				parameters.getImageParameters().getFieldParameters().setFieldId(field);
			}
			CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
			verifier.setAlertOnExpiredCertificate((status) -> {
			});
			PAdESService service = new PAdESService(verifier);
			service.setTspSource(this.timestamps);
			InMemoryDocument document = new InMemoryDocument(pdf);
			ToBeSigned data = service.getDataToSign(document, parameters);
			SignatureValue value = token.sign(data, this.digest, entry);
			ByteArrayOutputStream signed = new ByteArrayOutputStream();
			service.signDocument(document, parameters, value).writeTo(signed);
			return signed.toByteArray();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Signs the way older programmes do: no PAdES, only the own certificate, a field of
	 * its own.
	 * @param pdf the file
	 * @param moment what the machine takes for the time
	 * @return the signed file
	 */
	byte[] signPlainly(byte[] pdf, Instant moment) {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			PDSignature signature = new PDSignature();
			signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
			signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
			signature.setSignDate(GregorianCalendar.from(moment.atZone(ZoneOffset.UTC)));
			document.addSignature(signature, this::plainly);
			ByteArrayOutputStream signed = new ByteArrayOutputStream();
			document.saveIncremental(signed);
			return signed.toByteArray();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private byte[] plainly(InputStream content) throws IOException {
		try {
			CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
			generator.addSignerInfoGenerator(
					new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withRSA", this.key, this.certificate));
			generator.addCertificates(new JcaCertStore(List.of(this.certificate)));
			return generator.generate(new CMSProcessableByteArray(content.readAllBytes()), false).getEncoded();
		}
		catch (GeneralSecurityException | OperatorCreationException | CMSException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
