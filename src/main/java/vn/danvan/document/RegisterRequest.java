package vn.danvan.document;

import java.time.LocalDate;
import java.util.List;

/**
 * What the clerk types to number a document.
 *
 * @param date ngày văn bản, not before the approval
 * @param recipients nơi nhận, without the line of the archive
 * @param earlyDateReason why the date lies before that of the previous number; empty
 * otherwise
 * @param archivedWith đơn vị, người nhận bản lưu; may be empty
 * @param copies số lượng bản, from 1
 * @param note ghi chú; may be empty
 * @param partnerSymbol số và ký hiệu that the partner gave, when two bodies stand side by
 * side; may be empty
 */
public record RegisterRequest(LocalDate date, List<String> recipients, String earlyDateReason, String archivedWith,
		int copies, String note, String partnerSymbol) {

	/** Longest reason and note. */
	public static final int REASON_MAX = 500;

	/** Longest line of recipients. */
	public static final int RECIPIENT_MAX = 200;

	/** Most recipients. */
	public static final int MOST_RECIPIENTS = 60;

	/** Longest text of all recipients, one a line. */
	public static final int RECIPIENTS_MAX = 6000;

	/** Longest symbol of a partner. */
	public static final int SYMBOL_MAX = 80;

	/** Longest name of who keeps the archive copy. */
	public static final int ARCHIVE_MAX = 200;

	/**
	 * One copy, without note.
	 * @param date ngày văn bản
	 * @param recipients nơi nhận
	 * @param earlyDateReason why the date lies before that of the previous number; empty
	 * otherwise
	 */
	public RegisterRequest(LocalDate date, List<String> recipients, String earlyDateReason) {
		this(date, recipients, earlyDateReason, "", 1, "", "");
	}

	/**
	 * The same to other recipients.
	 * @param others nơi nhận
	 * @return the request
	 */
	RegisterRequest to(List<String> others) {
		return new RegisterRequest(date, others, earlyDateReason, archivedWith, copies, note, partnerSymbol);
	}

}
