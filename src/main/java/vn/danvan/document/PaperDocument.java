package vn.danvan.document;

import java.time.LocalDate;
import java.util.List;

/**
 * A document that was written and signed on paper.
 *
 * @param type tên loại
 * @param issuingBodyId cơ quan ban hành
 * @param subject trích yếu
 * @param signer họ tên người ký
 */
public record PaperDocument(DocumentType type, long issuingBodyId, String subject, String signer) {

	/** Longest name of a signer. */
	public static final int SIGNER_MAX = 120;

	DocumentDraft draft(LocalDate date) {
		return new DocumentDraft(type, issuingBodyId, subject, new DocumentContent(List.of(), List.of()), List.of(),
				null, date);
	}

}
