package vn.danvan.document.signature;

import java.math.BigInteger;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** A timestamp authority without a network; it gives the time that a test sets. */
final class TestTimestamps implements TSPSource {

	private static final long serialVersionUID = 1L;

	private final transient PrivateKey key;

	private final X509Certificate certificate;

	private final X509Certificate issuer;

	private Instant moment = Instant.EPOCH;

	private boolean withCertificates = true;

	TestTimestamps(PrivateKey key, X509Certificate certificate, X509Certificate issuer) {
		this.key = key;
		this.certificate = certificate;
		this.issuer = issuer;
	}

	TestTimestamps at(Instant time) {
		this.moment = time;
		return this;
	}

	TestTimestamps withoutCertificates() {
		this.withCertificates = false;
		return this;
	}

	@Override
	public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
		try {
			DigestCalculator sha256 = new JcaDigestCalculatorProviderBuilder().build()
				.get(new AlgorithmIdentifier(new ASN1ObjectIdentifier(DigestAlgorithm.SHA256.getOid())));
			TimeStampTokenGenerator generator = new TimeStampTokenGenerator(
					new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withRSA", this.key, this.certificate),
					sha256, new ASN1ObjectIdentifier("1.2.3.4"));
			generator.addCertificates(new JcaCertStore(List.of(this.certificate, this.issuer)));
			TimeStampRequestGenerator requests = new TimeStampRequestGenerator();
			requests.setCertReq(this.withCertificates);
			TimeStampRequest request = requests.generate(new ASN1ObjectIdentifier(algorithm.getOid()), digest);
			return new TimestampBinary(
					generator.generate(request, BigInteger.ONE, Date.from(this.moment)).getEncoded());
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
