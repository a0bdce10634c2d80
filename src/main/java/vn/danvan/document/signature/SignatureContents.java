package vn.danvan.document.signature;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;

/**
 * Looks for changes where a signature does not protect itself: its padding, its frame,
 * and the certificates that travel with it.
 */
final class SignatureContents {

	private static final Set<Integer> VERSIONS = Set.of(1, 3, 4, 5);

	private SignatureContents() {
	}

	/**
	 * Says whether the parts that are not signed are sound.
	 * @param contents the signature as it stands in the file, padding included
	 * @return true if only zeros follow it and its certificates fit each other
	 */
	static boolean areSound(byte[] contents) {
		try (ASN1InputStream input = new ASN1InputStream(contents)) {
			ContentInfo frame = ContentInfo.getInstance(input.readObject());
			for (byte padding : input.readAllBytes()) {
				if (padding != 0) {
					return false;
				}
			}
			Collection<X509CertificateHolder> certificates = new CMSSignedData(frame).getCertificates()
				.getMatches(null);
			return frame.getContentType().equals(CMSObjectIdentifiers.signedData)
					&& isFramed(SignedData.getInstance(frame.getContent()))
					&& certificates.stream().allMatch((one) -> fits(one, certificates));
		}
		catch (IOException | CMSException | RuntimeException ex) {
			return false;
		}
	}

	/**
	 * The numbers and tags around what is signed are those that the standard asks for.
	 */
	private static boolean isFramed(SignedData data) throws IOException {
		for (ASN1Encodable one : data.getSignerInfos()) {
			SignerInfo signer = SignerInfo.getInstance(one);
			SignerInfo expected = new SignerInfo(signer.getSID(), signer.getDigestAlgorithm(),
					signer.getAuthenticatedAttributes(), signer.getDigestEncryptionAlgorithm(),
					signer.getEncryptedDigest(), signer.getUnauthenticatedAttributes());
			if (!Arrays.equals(one.toASN1Primitive().getEncoded(ASN1Encoding.DER),
					expected.getEncoded(ASN1Encoding.DER))) {
				return false;
			}
		}
		return VERSIONS.contains(data.getVersion().intValueExact());
	}

	/**
	 * A certificate fits when it names as its issuer exactly those whose key signed it,
	 * as far as they are there.
	 */
	private static boolean fits(X509CertificateHolder certificate, Collection<X509CertificateHolder> all) {
		boolean named = all.stream().anyMatch((other) -> other.getSubject().equals(certificate.getIssuer()));
		boolean signed = all.stream()
			.anyMatch((other) -> other.getSubject().equals(certificate.getIssuer()) && signed(other, certificate));
		boolean signedByAnother = all.stream().anyMatch((other) -> signed(other, certificate));
		return named ? signed : !signedByAnother;
	}

	private static boolean signed(X509CertificateHolder issuer, X509CertificateHolder certificate) {
		try {
			return certificate.isSignatureValid(new JcaContentVerifierProviderBuilder().build(issuer));
		}
		catch (Exception ex) {
			return false;
		}
	}

}
