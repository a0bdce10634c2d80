package vn.danvan.document.signature;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;

import vn.danvan.base.Refusal;

/** An uploaded file with the states in which it was signed one after the other. */
final class SignedUpload implements AutoCloseable {

	private final byte[] bytes;

	private final PDDocument document;

	private final List<SignedField> fields;

	/** Where the last signature or timestamp ends. */
	private final int covered;

	private SignedUpload(byte[] bytes, PDDocument document) {
		this.bytes = bytes;
		this.document = document;
		this.fields = SignedField.of(document);
		this.covered = this.fields.stream()
			.map(SignedField::range)
			.filter(this::isWhole)
			.mapToInt(SignedRange::end)
			.max()
			.orElse(0);
	}

	/**
	 * Opens an upload.
	 * @param bytes the file
	 * @return the upload, to be closed
	 * @throws Refusal if it cannot be read or has no signature
	 */
	static SignedUpload open(byte[] bytes) {
		SignedUpload upload = new SignedUpload(bytes, PdfFile.open(bytes));
		if (upload.signatures().isEmpty()) {
			upload.close();
			throw new Refusal("document.signature.unsigned");
		}
		return upload;
	}

	/** The signed fields in the order of signing, without timestamps of the document. */
	List<SignedField> signatures() {
		return this.fields.stream().filter((field) -> !field.timestamp()).toList();
	}

	/**
	 * Requires that this is a certain document and that nothing but signatures and values
	 * of empty fields was added. Each signed state is compared too: nobody may have
	 * signed a page that was put back afterwards.
	 * @param sent the document as it was handed out
	 * @throws Refusal if it is not
	 */
	void requireToBe(byte[] sent) {
		if (!Beginning.of(this.bytes, sent)) {
			throw new Refusal("document.signature.other-document");
		}
		boolean same = PdfFile.compare(sent, this.document);
		for (SignedField field : this.fields) {
			same = same && (!isWhole(field.range()) || PdfFile.compare(sent, field.range().revision(this.bytes)));
		}
		if (!same) {
			throw new Refusal("document.signature.changed-document");
		}
	}

	/** The signature covers the whole file as it was when it was made. */
	boolean isWhole(SignedRange range) {
		return range.coversARevision(this.bytes);
	}

	/** The parts of a signature that it does not protect itself are unchanged. */
	boolean isSound(SignedRange range) {
		return isWhole(range) && SignatureContents.areSound(range.contents(this.bytes));
	}

	/** What was added after a signature. */
	Later later(SignedRange range) {
		if (isWhole(range) && range.end() == this.bytes.length) {
			return Later.NOTHING;
		}
		return (isWhole(range) && endsProperly() && PdfFile.compare(range.revision(this.bytes), this.document))
				? Later.SIGNATURES_AND_FIELDS : Later.CHANGES;
	}

	/** Something stands after the last signature; nobody has signed it. */
	boolean endsUnsigned() {
		return this.covered < this.bytes.length;
	}

	/** What follows the last signature is a state of the file, not loose bytes. */
	private boolean endsProperly() {
		String tail = new String(this.bytes, this.covered, this.bytes.length - this.covered,
				StandardCharsets.ISO_8859_1);
		return tail.isEmpty() || tail.contains("startxref") && SignedRange.endsRevision(this.bytes, this.bytes.length);
	}

	@Override
	public void close() {
		try {
			this.document.close();
		}
		catch (IOException ex) {
			throw new Refusal("document.signature.damaged");
		}
	}

}
