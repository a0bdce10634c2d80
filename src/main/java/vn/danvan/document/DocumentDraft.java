package vn.danvan.document;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A document that a feature hands over.
 *
 * @param type tên loại
 * @param issuingBodyId cơ quan ban hành
 * @param subject trích yếu; its first letter follows the layout
 * @param content what it says
 * @param recipients nơi nhận, without the line of the archive
 * @param source the record that it was made of, or null
 * @param asOf the day of its figures
 * @param form what it prints around its text
 */
public record DocumentDraft(DocumentType type, long issuingBodyId, String subject, DocumentContent content,
		List<String> recipients, @Nullable Source source, LocalDate asOf, DocumentForm form) {

	/** Longest trích yếu. */
	public static final int SUBJECT_MAX = 500;

	/**
	 * A document of one body, signed by the leader who approves it.
	 * @param type tên loại
	 * @param issuingBodyId cơ quan ban hành
	 * @param subject trích yếu
	 * @param content what it says
	 * @param recipients nơi nhận, without the line of the archive
	 * @param source the record that it was made of, or null
	 * @param asOf the day of its figures
	 */
	public DocumentDraft(DocumentType type, long issuingBodyId, String subject, DocumentContent content,
			List<String> recipients, @Nullable Source source, LocalDate asOf) {
		this(type, issuingBodyId, subject, content, recipients, source, asOf, DocumentForm.PLAIN);
	}

	/**
	 * The record that a document was made of.
	 *
	 * @param type its kind
	 * @param id its id
	 */
	public record Source(String type, long id) {
	}

}
