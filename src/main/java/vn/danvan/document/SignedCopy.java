package vn.danvan.document;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.StoredAggregate;
import vn.danvan.base.security.Actor;
import vn.danvan.base.text.Messages;
import vn.danvan.document.signature.Signature;
import vn.danvan.document.signature.SignedFile;
import vn.danvan.document.signature.Verdict;

/**
 * Bản đã ký of a document: the file that came back with digital signatures, or the scan
 * of the signed paper. Copies are added, never replaced.
 */
@Entity
class SignedCopy extends StoredAggregate {

	private long documentId;

	@Enumerated(EnumType.STRING)
	private SignedCopyKind kind = SignedCopyKind.SCAN;

	private String fileSha256 = "";

	@Convert(converter = JsonColumns.OfSignaturesFound.class)
	private SignedFile findings = new SignedFile(Verdict.VALID, "", List.of());

	@Enumerated(EnumType.STRING)
	private Verdict verdict = Verdict.VALID;

	private long addedBy;

	private Instant addedAt = Instant.EPOCH;

	protected SignedCopy() {
	}

	static SignedCopy signed(Document document, String sha256, SignedFile findings, Instant now, Actor by) {
		SignedCopy copy = new SignedCopy();
		copy.documentId = document.id();
		copy.kind = SignedCopyKind.SIGNED_FILE;
		copy.fileSha256 = sha256;
		copy.findings = findings;
		copy.verdict = findings.verdict();
		copy.addedBy = by.accountId();
		copy.addedAt = now;
		copy.happened("document.signed", by, Map.of("symbol", String.valueOf(document.symbol()), "signers",
				String.join(", ", findings.signatures().stream().map(Signature::signer).toList())));
		return copy;
	}

	static SignedCopy scanned(Document document, String sha256, Instant now, Actor by) {
		SignedCopy copy = new SignedCopy();
		copy.documentId = document.id();
		copy.fileSha256 = sha256;
		copy.findings = new SignedFile(Verdict.VALID, Messages.text("document.scan-stored"), List.of());
		copy.addedBy = by.accountId();
		copy.addedAt = now;
		copy.happened("document.scanned", by, Map.of("symbol", String.valueOf(document.symbol())));
		return copy;
	}

	SignedCopyKind kind() {
		return this.kind;
	}

	String fileSha256() {
		return this.fileSha256;
	}

	SignedFile findings() {
		return this.findings;
	}

	Instant addedAt() {
		return this.addedAt;
	}

	long documentId() {
		return this.documentId;
	}

	@Override
	protected String subjectType() {
		return Document.SUBJECT;
	}

	@Override
	protected long subjectId() {
		return this.documentId;
	}

	@Override
	protected @Nullable Long subjectUnit() {
		return null;
	}

}
