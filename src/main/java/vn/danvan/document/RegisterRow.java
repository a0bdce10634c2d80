package vn.danvan.document;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the register of outgoing documents.
 *
 * @param id the document
 * @param symbol (1) số, ký hiệu
 * @param date (2) ngày tháng văn bản
 * @param type (3) tên loại
 * @param subject (3) trích yếu nội dung
 * @param signer (4) người ký
 * @param recipients (5) nơi nhận văn bản
 * @param archivedWith (6) đơn vị, người nhận bản lưu
 * @param copies (7) số lượng bản
 * @param note (8) ghi chú
 * @param cancelReason why the number was cancelled, or null
 */
public record RegisterRow(long id, String symbol, LocalDate date, DocumentType type, String subject, String signer,
		List<String> recipients, String archivedWith, int copies, String note, @Nullable String cancelReason) {
}
