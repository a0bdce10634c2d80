package vn.danvan.document.signature;

import java.util.List;

/**
 * A checked upload (tệp đã ký): the document that was sent out, with its signatures.
 *
 * @param verdict the worst verdict of its signatures
 * @param sentence the conclusion in words; it says that revocation was not checked
 * @param signatures the signatures in the order of signing, at least one
 */
public record SignedFile(Verdict verdict, String sentence, List<Signature> signatures) {

	/** A checked upload. */
	public SignedFile {
		signatures = List.copyOf(signatures);
	}

}
