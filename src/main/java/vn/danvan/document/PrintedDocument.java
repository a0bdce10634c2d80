package vn.danvan.document;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.time.VietnameseDates;
import vn.danvan.organisation.Letterhead;

/**
 * Everything that stands on the pages of a document.
 *
 * @param letterhead the issuing body on the document's date
 * @param type tên loại
 * @param subject trích yếu
 * @param content text and annexes
 * @param symbol số và ký hiệu, with blanks before registration
 * @param placeAndDate địa danh and date, with blanks before registration
 * @param citation how an annex names the document
 * @param authority K/T line, or null when the head signs
 * @param signerTitle chức vụ
 * @param signerName họ tên, empty before approval
 * @param recipients nơi nhận without the archive
 */
record PrintedDocument(Letterhead letterhead, DocumentType type, String subject, DocumentContent content, String symbol,
		String placeAndDate, String citation, @Nullable String authority, String signerTitle, String signerName,
		List<String> recipients) {

	static PrintedDocument of(Document document, Letterhead letterhead) {
		LocalDate date = document.documentDate();
		String symbol = document.symbol();
		String number = "Số " + ((symbol != null) ? symbol : PartySymbol.blank(document.type(), letterhead.symbol()));
		String day = (date != null) ? VietnameseDates.words(date)
				: "ngày      tháng      năm " + document.asOf().getYear();
		String cited = (date != null) ? VietnameseDates.cited(date) : "     /     /" + document.asOf().getYear();
		String title = document.signerTitle();
		String name = document.signerName();
		return new PrintedDocument(letterhead, document.type(), document.subject(), document.content(), number,
				letterhead.place() + ", " + day,
				number.replaceFirst("Số", "số") + ", ngày " + cited + " của " + letterhead.fullName(),
				document.signerAuthority(), (title != null) ? title : letterhead.headTitle(),
				(name != null) ? name : "", document.recipients());
	}

}
