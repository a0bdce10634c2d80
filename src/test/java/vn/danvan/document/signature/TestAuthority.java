package vn.danvan.document.signature;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An issuer of certificates that lives for one test run. */
final class TestAuthority {

	static final Instant FROM = Instant.parse("2020-01-01T00:00:00Z");

	static final Instant UNTIL = Instant.parse("2040-01-01T00:00:00Z");

	private final KeyPair keys = keys(2048);

	private final X500Name name;

	private final X509Certificate certificate;

	private final String address;

	private int serial = 1;

	/**
	 * An issuer.
	 * @param name its common name
	 * @param address where its certificates say that issuer and revocation can be asked
	 * for
	 */
	TestAuthority(String name, String address) {
		this.name = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.C, "VN").addRDN(BCStyle.CN, name).build();
		this.address = address;
		this.certificate = issue(this.name, this.keys, FROM, UNTIL, "SHA256withRSA", true, false);
	}

	X509Certificate certificate() {
		return this.certificate;
	}

	byte[] pem() throws GeneralSecurityException {
		return ("-----BEGIN CERTIFICATE-----\n"
				+ Base64.getMimeEncoder(64, new byte[] { '\n' }).encodeToString(this.certificate.getEncoded())
				+ "\n-----END CERTIFICATE-----\n")
			.getBytes(StandardCharsets.US_ASCII);
	}

	TestSigner signer(String name, String organisation) {
		return signer(name, organisation, FROM, UNTIL, 2048);
	}

	TestSigner signer(String name, String organisation, Instant from, Instant until, int bits) {
		X500Name subject = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.C, "VN")
			.addRDN(BCStyle.O, organisation)
			.addRDN(BCStyle.CN, name)
			.build();
		KeyPair own = keys(bits);
		X509Certificate issued = issue(subject, own, from, until, "SHA256withRSA", false, false);
		return new TestSigner(own.getPrivate(), issued, this.certificate);
	}

	TestTimestamps timestamps() {
		X500Name subject = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.CN, "TSA thử").build();
		KeyPair own = keys(2048);
		return new TestTimestamps(own.getPrivate(), issue(subject, own, FROM, UNTIL, "SHA256withRSA", false, true),
				this.certificate);
	}

	private X509Certificate issue(X500Name subject, KeyPair own, Instant from, Instant until, String algorithm,
			boolean authority, boolean timestamps) {
		try {
			X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(this.name,
					BigInteger.valueOf(this.serial++), Date.from(from), Date.from(until), subject, own.getPublic());
			builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
			builder.addExtension(Extension.keyUsage, true, new KeyUsage(authority ? KeyUsage.keyCertSign
					: KeyUsage.digitalSignature | (timestamps ? 0 : KeyUsage.nonRepudiation)));
			if (timestamps) {
				builder.addExtension(Extension.extendedKeyUsage, true,
						new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
			}
			if (!authority) {
				addAddresses(builder);
			}
			return new JcaX509CertificateConverter()
				.getCertificate(builder.build(new JcaContentSignerBuilder(algorithm).build(this.keys.getPrivate())));
		}
		catch (CertIOException | OperatorCreationException | GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void addAddresses(X509v3CertificateBuilder builder) throws CertIOException {
		GeneralName place = new GeneralName(GeneralName.uniformResourceIdentifier, this.address);
		builder.addExtension(Extension.authorityInfoAccess, false,
				new AuthorityInformationAccess(
						new AccessDescription[] { new AccessDescription(AccessDescription.id_ad_caIssuers, place),
								new AccessDescription(AccessDescription.id_ad_ocsp, place) }));
		builder.addExtension(Extension.cRLDistributionPoints, false, new CRLDistPoint(new DistributionPoint[] {
				new DistributionPoint(new DistributionPointName(new GeneralNames(place)), null, null) }));
	}

	private static KeyPair keys(int bits) {
		try {
			KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
			generator.initialize(bits);
			return generator.generateKeyPair();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
