package vn.danvan.document.signature;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import eu.europa.esig.dss.detailedreport.jaxb.XmlBasicBuildingBlocks;
import eu.europa.esig.dss.detailedreport.jaxb.XmlConclusion;
import eu.europa.esig.dss.detailedreport.jaxb.XmlConstraintsConclusion;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.i18n.MessageTag;
import eu.europa.esig.dss.validation.reports.Reports;
import org.jspecify.annotations.Nullable;

/**
 * What DSS found about one signature.
 *
 * @param signature the signature
 * @param reports the reports on the whole file
 */
record Findings(SignatureWrapper signature, Reports reports) {

	private static final String UNKNOWN_KEY_SIZE = MessageTag.ASCCM_PKSK_ANS.getId();

	/**
	 * Finds the signature that covers certain bytes.
	 * @param reports the reports on the whole file
	 * @param range the bytes
	 * @return what DSS found, or null if it does not know such a signature
	 */
	static @Nullable Findings of(Reports reports, SignedRange range) {
		return reports.getDiagnosticData()
			.getSignatures()
			.stream()
			.filter((one) -> one.getPDFRevision() != null && one.getPDFRevision()
				.getSignatureByteRange()
				.stream()
				.map(Number::intValue)
				.toList()
				.equals(range.values()))
			.map((one) -> new Findings(one, reports))
			.findFirst()
			.orElse(null);
	}

	Signer signer() {
		return new Signer(this.signature.getSigningCertificate());
	}

	/** Neither the signed bytes nor the signature nor its timestamps have changed. */
	boolean isIntact() {
		return this.signature.isSignatureIntact() && this.signature.isSignatureValid() && this.signature
			.getSignatureTimestamps()
			.stream()
			.allMatch(
					(one) -> one.isMessageImprintDataIntact() && (one.isSignatureValid() || bringsNoCertificate(one)));
	}

	/** Such a timestamp cannot be checked, which is no fault of the signature. */
	private static boolean bringsNoCertificate(TimestampWrapper timestamp) {
		return timestamp.getSigningCertificate() == null
				&& timestamp.foundCertificates().getRelatedCertificates().isEmpty();
	}

	/** The earliest time that a trusted timestamp proves. */
	Optional<Instant> provenTime() {
		return this.signature.getTimestampList()
			.stream()
			.filter(this::isProof)
			.map((one) -> one.getProductionTime().toInstant())
			.min(Comparator.naturalOrder());
	}

	private boolean isProof(TimestampWrapper timestamp) {
		Signer authority = new Signer(timestamp.getSigningCertificate());
		return !timestamp.getType().isContentTimestamp()
				&& this.reports.getSimpleReport().getIndication(timestamp.getId()) == Indication.PASSED
				&& authority.isTrusted() && authority.wasValid(timestamp.getProductionTime().toInstant());
	}

	@Nullable Instant claimedTime() {
		return (this.signature.getClaimedSigningTime() != null) ? this.signature.getClaimedSigningTime().toInstant()
				: null;
	}

	/**
	 * All rules of the policy are kept; for an unknown issuer, all but those on the way
	 * to a trusted one.
	 */
	boolean keepsTheRules() {
		if (signer().isTrusted()) {
			return this.reports.getSimpleReport().getIndication(this.signature.getId()) == Indication.TOTAL_PASSED;
		}
		XmlBasicBuildingBlocks blocks = this.reports.getDetailedReport()
			.getBasicBuildingBlockById(this.signature.getId());
		return Stream.of(blocks.getFC(), blocks.getISC(), blocks.getCV(), blocks.getSAV())
			.map(XmlConstraintsConclusion::getConclusion)
			.allMatch(Findings::isKept);
	}

	/**
	 * The key of an issuer that nobody knows cannot be measured; that alone is no fault.
	 */
	private static boolean isKept(XmlConclusion conclusion) {
		return conclusion.getIndication() == Indication.PASSED || !conclusion.getErrors().isEmpty()
				&& conclusion.getErrors().stream().allMatch((one) -> UNKNOWN_KEY_SIZE.equals(one.getKey()));
	}

}
