package vn.danvan.document;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A document in a list.
 *
 * @param id the document
 * @param type tên loại
 * @param subject trích yếu
 * @param state where it stands
 * @param symbol số và ký hiệu, null before registration
 * @param date ngày văn bản, null before registration
 * @param signer người ký, null before approval
 * @param asOf the day of its figures
 * @param version for the next change
 * @param form what stands around its text
 */
public record DocumentRow(long id, DocumentType type, String subject, DocumentState state, @Nullable String symbol,
		@Nullable LocalDate date, @Nullable String signer, LocalDate asOf, int version, DocumentForm form) {
}
