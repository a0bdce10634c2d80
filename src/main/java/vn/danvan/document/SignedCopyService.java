package vn.danvan.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.Refusal;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.document.signature.Beginning;
import vn.danvan.document.signature.SignatureCheck;
import vn.danvan.document.signature.SignedFile;
import vn.danvan.document.signature.Verdict;
import vn.danvan.evidence.ContentStore;

/**
 * Takes back what was signed outside: checks that it is the same document and who signed
 * it, and keeps it beside the file that was sent out.
 */
@Service
@Transactional
public class SignedCopyService {

	private final DocumentRepository documents;

	private final SignedCopyRepository copies;

	private final SignatureCheck check;

	private final ContentStore store;

	private final DocumentAccess access;

	private final BusinessClock clock;

	SignedCopyService(DocumentRepository documents, SignedCopyRepository copies, SignatureCheck check,
			ContentStore store, DocumentAccess access, BusinessClock clock) {
		this.documents = documents;
		this.copies = copies;
		this.check = check;
		this.store = store;
		this.access = access;
		this.clock = clock;
	}

	/**
	 * Takes a digitally signed file. When several sign, each goes on from the file that
	 * the one before has signed.
	 * @param documentId the document
	 * @param uploaded the file that came back
	 * @return what the check found
	 * @throws Refusal if it is not the document that was sent out, if a signature is not
	 * valid, or if signatures that were there are missing
	 */
	public SignedFile attachSigned(long documentId, byte[] uploaded) {
		Actor actor = this.access.clerk();
		Document document = registered(documentId);
		SignedFile findings = this.check.check(this.store.read(String.valueOf(document.fileSha256())), uploaded);
		if (findings.verdict() == Verdict.INVALID) {
			throw Refusal.at("file", "document.error.signature-invalid", findings.sentence());
		}
		Optional<SignedCopy> before = this.copies.of(documentId)
			.stream()
			.filter((copy) -> copy.kind() == SignedCopyKind.SIGNED_FILE)
			.findFirst();
		if (before.isPresent() && !Beginning.of(uploaded, this.store.read(before.get().fileSha256()))) {
			throw Refusal.at("file", "document.error.signature-missing",
					before.get().findings().signatures().getLast().signer());
		}
		this.copies
			.save(SignedCopy.signed(document, this.store.store(uploaded), findings, this.clock.realInstant(), actor));
		return findings;
	}

	/**
	 * Takes the scan of the signed and sealed paper.
	 * @param documentId the document
	 * @param scan a PDF
	 */
	public void attachScan(long documentId, byte[] scan) {
		Actor actor = this.access.clerk();
		Document document = registered(documentId);
		RegisterService.requireScan(scan);
		this.copies.save(SignedCopy.scanned(document, this.store.store(scan), this.clock.realInstant(), actor));
	}

	/**
	 * The signed copies of a document.
	 * @param documentId the document
	 * @return the latest first
	 */
	@Transactional(readOnly = true)
	public List<SignedCopyRow> list(long documentId) {
		this.access.reader();
		return this.copies.of(documentId)
			.stream()
			.map((copy) -> new SignedCopyRow(copy.id(), copy.kind(), copy.findings(), copy.addedAt()))
			.toList();
	}

	/**
	 * The bytes of a signed copy, as they were taken.
	 * @param copyId the copy
	 * @return a PDF
	 */
	@Transactional(readOnly = true)
	public byte[] open(long copyId) {
		this.access.reader();
		return this.store.read(this.copies.findById(copyId).orElseThrow(NotPermitted::new).fileSha256());
	}

	private Document registered(long id) {
		Document document = this.documents.findById(id).orElseThrow(NotPermitted::new);
		if (document.state() != DocumentState.REGISTERED) {
			throw new Refusal("document.error.not-registered-yet");
		}
		return document;
	}

	/**
	 * A signed copy in a list.
	 *
	 * @param id the copy
	 * @param kind how it was signed
	 * @param findings what the check found; no signatures for a scan
	 * @param addedAt when it was taken
	 */
	public record SignedCopyRow(long id, SignedCopyKind kind, SignedFile findings, Instant addedAt) {
	}

}
