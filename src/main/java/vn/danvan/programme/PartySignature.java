package vn.danvan.programme;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.TextRules;

/**
 * Chữ ký của một bên, as staff enters it.
 *
 * @param bodyId the party
 * @param signedOn ngày ký
 * @param symbol số, ký hiệu that this party gave; only the lead must give one
 * @param signerName người ký
 * @param signerTitle chức vụ người ký
 */
public record PartySignature(long bodyId, @Nullable LocalDate signedOn, String symbol, String signerName,
		String signerTitle) {

	/**
	 * The name of a field of one party, for refusals.
	 * @param property the property
	 * @param bodyId the party
	 * @return the id of the field
	 */
	public static String field(String property, long bodyId) {
		return property + "-" + bodyId;
	}

	/** Insists on a day that is not in the future. */
	static void requirePast(String field, @Nullable LocalDate day, LocalDate today) {
		if (day == null) {
			throw Refusal.at(field, "base.error.date");
		}
		if (day.isAfter(today)) {
			throw Refusal.at(field, "programme.error.future");
		}
	}

	/** The same as it is stored, or a refusal at its field. */
	PartySignature checked(LocalDate today, boolean lead) {
		requirePast(field("signedOn", bodyId), signedOn, today);
		String field = field("symbol", bodyId);
		return new PartySignature(bodyId, signedOn,
				(lead || !symbol.isBlank()) ? TextRules.title(field, symbol, ProgrammeRequest.SYMBOL_MAX) : "",
				TextRules.required(field("signerName", bodyId), signerName, ProgrammeRequest.NAME_MAX),
				TextRules.required(field("signerTitle", bodyId), signerTitle, ProgrammeRequest.OFFICE_MAX));
	}

}
