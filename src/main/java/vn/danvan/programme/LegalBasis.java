package vn.danvan.programme;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Messages;
import vn.danvan.base.time.Validity;
import vn.danvan.base.time.VietnameseDates;

/**
 * Văn bản căn cứ: a document that programmes, plans and letters are based on.
 *
 * @param id the entry
 * @param symbol số, ký hiệu
 * @param issuedOn ngày ban hành
 * @param type tên loại, for example Nghị quyết; empty if not known
 * @param issuer cơ quan ban hành; empty if not known
 * @param title trích yếu, as it follows the issuer in a sentence
 * @param validUntil ngày hết hiệu lực, {@link Validity#FOREVER} while it is in force
 * @param replacedById văn bản thay thế, or null
 * @param replacedBy its symbol, or null
 * @param toCheck whether nobody has compared it with the original yet
 * @param version for the next change
 */
public record LegalBasis(long id, String symbol, LocalDate issuedOn, String type, String issuer, String title,
		LocalDate validUntil, @Nullable Long replacedById, @Nullable String replacedBy, boolean toCheck, int version) {

	/**
	 * Says whether it is in force on a day.
	 * @param day the day
	 * @return true from its date until the day before its end
	 */
	public boolean inForce(LocalDate day) {
		return new Validity(issuedOn, validUntil).contains(day);
	}

	/**
	 * How it stands in a list.
	 * @return symbol, date and title
	 */
	public String label() {
		return Messages.text("programme.basis.label", symbol, VietnameseDates.screen(issuedOn),
				(type + " " + title).strip());
	}

	/**
	 * How a document cites it for the first time.
	 * @return for example {@code Nghị quyết số 25-NQ/TW, ngày 03/6/2013 của Ban Chấp hành
	 * Trung ương về ...}
	 */
	public String citation() {
		String from = issuer.isEmpty() ? "" : Messages.text("programme.basis.cited-issuer", issuer);
		return type.isEmpty()
				? Messages.text("programme.basis.cited-untyped", title, symbol, VietnameseDates.cited(issuedOn))
				: Messages.text("programme.basis.cited", type, symbol, VietnameseDates.cited(issuedOn), from, title);
	}

}
