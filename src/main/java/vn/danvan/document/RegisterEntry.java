package vn.danvan.document;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.TextRules;
import vn.danvan.base.text.VietnameseText;

/**
 * What the clerk enters in the register of outgoing documents, checked.
 *
 * @param date ngày văn bản
 * @param recipients nơi nhận
 * @param earlyDateReason why the date lies before that of the previous number, or null
 * @param archivedWith đơn vị, người nhận bản lưu
 * @param copies số lượng bản
 * @param note ghi chú
 * @param partnerSymbol số và ký hiệu of the partner when two bodies stand side by side;
 * empty for none
 */
record RegisterEntry(LocalDate date, List<String> recipients, @Nullable String earlyDateReason, String archivedWith,
		int copies, String note, String partnerSymbol) {

	private static final int MOST_COPIES = 9999;

	static RegisterEntry of(RegisterRequest request) {
		String reason = TextRules.optional("reason", request.earlyDateReason(), RegisterRequest.REASON_MAX);
		if (request.copies() < 1 || request.copies() > MOST_COPIES) {
			throw Refusal.at("copies", "document.error.copies", MOST_COPIES);
		}
		List.of(request.archivedWith(), request.note(), request.partnerSymbol(), reason)
			.forEach((text) -> PrintableText.checkText(VietnameseText.line(text)));
		return new RegisterEntry(request.date(), recipients(request.recipients()), reason.isEmpty() ? null : reason,
				TextRules.optional("archivedWith", request.archivedWith(), RegisterRequest.ARCHIVE_MAX),
				request.copies(), TextRules.optional("note", request.note(), RegisterRequest.REASON_MAX),
				TextRules.optional("partnerSymbol", request.partnerSymbol(), RegisterRequest.SYMBOL_MAX));
	}

	private static List<String> recipients(List<String> typed) {
		List<String> lines = typed.stream().map(VietnameseText::line).filter((line) -> !line.isEmpty()).toList();
		if (lines.isEmpty() || lines.size() > RegisterRequest.MOST_RECIPIENTS
				|| lines.stream().anyMatch((line) -> line.length() > RegisterRequest.RECIPIENT_MAX)) {
			throw Refusal.at("recipients", "document.error.recipients", RegisterRequest.MOST_RECIPIENTS,
					RegisterRequest.RECIPIENT_MAX);
		}
		lines.forEach(PrintableText::checkText);
		return lines;
	}

}
