package vn.danvan.inspection;

import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.TextRules;
import vn.danvan.base.time.VietnameseDates;

/**
 * Văn bản đã ký, as staff enters it: the system records the act of a body, it does not
 * perform it.
 *
 * @param symbol số, ký hiệu
 * @param signedOn ngày ký, not after today
 * @param issuer cơ quan ban hành
 * @param signerName người ký
 * @param signerTitle chức vụ người ký
 */
public record SignedAct(String symbol, @Nullable LocalDate signedOn, String issuer, String signerName,
		String signerTitle) {

	/** Longest symbol. */
	public static final int SYMBOL_MAX = 80;

	/** Longest name of the issuing body. */
	public static final int ISSUER_MAX = 200;

	/** Longest name and office of the signer. */
	public static final int NAME_MAX = 120;

	/** The day of a checked act. */
	LocalDate day() {
		return Objects.requireNonNull(this.signedOn);
	}

	SignedAct checked(@Nullable LocalDate earliest, LocalDate today) {
		if (this.signedOn == null) {
			throw Refusal.at("signedOn", "base.error.date");
		}
		if (day().isAfter(today)) {
			throw Refusal.at("signedOn", "inspection.error.act-future");
		}
		if (earliest != null && day().isBefore(earliest)) {
			throw Refusal.at("signedOn", "inspection.error.act-early", VietnameseDates.screen(earliest));
		}
		return new SignedAct(TextRules.title("symbol", this.symbol, SYMBOL_MAX), this.signedOn,
				TextRules.title("issuer", this.issuer, ISSUER_MAX),
				TextRules.required("signerName", this.signerName, NAME_MAX),
				TextRules.optional("signerTitle", this.signerTitle, NAME_MAX));
	}

}
