package vn.danvan.document.signature;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;

import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.VietnameseText;

/**
 * Who signed, as the certificate (chứng thư số) says.
 *
 * @param certificate the certificate, or null if the signature names none that can be
 * found
 */
record Signer(@Nullable CertificateWrapper certificate) {

	String name() {
		return (this.certificate != null) ? text(this.certificate.getCommonName()) : "";
	}

	@Nullable String organisation() {
		String organisation = (this.certificate != null) ? text(this.certificate.getOrganizationName()) : "";
		return organisation.isEmpty() ? null : organisation;
	}

	/** The common name of the issuer, or its whole name. */
	String issuer() {
		String issuer = (this.certificate != null) ? this.certificate.getCertificateIssuerDN() : "";
		try {
			for (Rdn part : new LdapName(issuer).getRdns()) {
				if ("CN".equalsIgnoreCase(part.getType())) {
					return text(part.getValue().toString());
				}
			}
		}
		catch (InvalidNameException ex) {
			return text(issuer);
		}
		return text(issuer);
	}

	boolean isTrusted() {
		return this.certificate != null && (this.certificate.isTrusted() || this.certificate.isTrustedChain());
	}

	/**
	 * Says whether the certificate and all above it, up to a trusted one, were within
	 * their time.
	 * @param moment when it was used
	 * @return true if so
	 */
	boolean wasValid(Instant moment) {
		return this.certificate != null && path(this.certificate).stream()
			.allMatch((one) -> !moment.isBefore(one.getNotBefore().toInstant())
					&& !moment.isAfter(one.getNotAfter().toInstant()));
	}

	private static List<CertificateWrapper> path(CertificateWrapper certificate) {
		List<CertificateWrapper> path = new ArrayList<>();
		path.add(certificate);
		for (CertificateWrapper above : certificate.getCertificateChain()) {
			if (above.isTrusted() || path.get(path.size() - 1).isTrusted()) {
				break;
			}
			path.add(above);
		}
		return path;
	}

	private static String text(@Nullable String text) {
		return VietnameseText.line(text);
	}

}
