package vn.danvan.programme;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.TextRules;
import vn.danvan.base.time.Validity;

/**
 * What staff writes of a legal basis.
 *
 * @param symbol số, ký hiệu
 * @param issuedOn ngày ban hành
 * @param type tên loại
 * @param issuer cơ quan ban hành
 * @param title trích yếu
 * @param validUntil ngày hết hiệu lực, null while it is in force
 * @param replacedById văn bản thay thế, or null
 */
public record LegalBasisRequest(String symbol, @Nullable LocalDate issuedOn, String type, String issuer, String title,
		@Nullable LocalDate validUntil, @Nullable Long replacedById) {

	/** Longest symbol. */
	public static final int SYMBOL_MAX = 80;

	/** Longest type. */
	public static final int TYPE_MAX = 60;

	/** Longest issuer. */
	public static final int ISSUER_MAX = 200;

	/** Longest title. */
	public static final int TITLE_MAX = 500;

	/** The same as it is stored, or a refusal at its field. */
	LegalBasisRequest checked(LocalDate today) {
		PartySignature.requirePast("issuedOn", issuedOn, today);
		LocalDate end = (validUntil != null) ? validUntil : Validity.FOREVER;
		if (issuedOn == null || !end.isAfter(issuedOn)) {
			throw Refusal.at("validUntil", "programme.error.basis-end");
		}
		if (replacedById != null && validUntil == null) {
			throw Refusal.at("validUntil", "programme.error.basis-replaced");
		}
		return new LegalBasisRequest(TextRules.title("symbol", symbol, SYMBOL_MAX), issuedOn,
				TextRules.required("type", type, TYPE_MAX), TextRules.required("issuer", issuer, ISSUER_MAX),
				TextRules.title("title", title, TITLE_MAX), end, replacedById);
	}

}
