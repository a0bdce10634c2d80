package vn.danvan.document.signature;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import java.util.Date;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.ServiceLoaderPdfObjFactory;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.spi.policy.SignaturePolicyProvider;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.policy.ValidationPolicyLoader;
import eu.europa.esig.dss.validation.reports.Reports;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

import vn.danvan.base.Refusal;
import vn.danvan.base.time.BusinessClock;

/**
 * Runs the validation of EU DSS without a network: no source of revocation, of issuers,
 * or of signature policies. All of DSS is loaded at the first check.
 */
@Component
class OfflineValidation {

	private static final Logger log = LoggerFactory.getLogger(OfflineValidation.class);

	private final SingletonSupplier<ValidationPolicy> policy = SingletonSupplier.of(OfflineValidation::readPolicy);

	private final SingletonSupplier<CommonTrustedCertificateSource> trusted;

	private final BusinessClock clock;

	OfflineValidation(TrustedIssuers issuers, BusinessClock clock) {
		this.trusted = SingletonSupplier.of(() -> source(issuers));
		this.clock = clock;
	}

	/**
	 * Validates all signatures of a file.
	 * @param file a PDF
	 * @return what DSS found
	 * @throws Refusal if DSS cannot read the file
	 */
	Reports validate(byte[] file) {
		CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
		verifier.setTrustedCertSources(this.trusted.obtain());
		PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(file));
		validator.setCertificateVerifier(verifier);
		validator.setSignaturePolicyProvider(new SignaturePolicyProvider());
		validator.setPdfObjFactory(withoutDrawing());
		validator.setEnableEtsiValidationReport(false);
		validator.setValidationTime(Date.from(this.clock.realInstant()));
		try {
			return validator.validateDocument(this.policy.obtain());
		}
		catch (RuntimeException ex) {
			log.warn("A signed file cannot be checked: {}", ex.toString());
			throw new Refusal("document.signature.damaged");
		}
	}

	/** Pages are compared by their objects, never by drawing them. */
	private static ServiceLoaderPdfObjFactory withoutDrawing() {
		DefaultPdfDifferencesFinder differences = new DefaultPdfDifferencesFinder();
		differences.setMaximalPagesAmountForVisualComparison(0);
		ServiceLoaderPdfObjFactory factory = new ServiceLoaderPdfObjFactory();
		factory.setPdfDifferencesFinder(differences);
		return factory;
	}

	private static CommonTrustedCertificateSource source(TrustedIssuers issuers) {
		CommonTrustedCertificateSource source = new CommonTrustedCertificateSource();
		issuers.certificates().forEach((one) -> source.addCertificate(new CertificateToken(one)));
		return source;
	}

	private static ValidationPolicy readPolicy() {
		try (InputStream file = new ClassPathResource("signature-policy.xml").getInputStream()) {
			return ValidationPolicyLoader.fromValidationPolicy(file).create();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The policy of signatures cannot be read", ex);
		}
	}

}
