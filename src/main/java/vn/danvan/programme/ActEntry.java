package vn.danvan.programme;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.TextRules;

/**
 * A step as staff enters it; signatures are entered as {@link PartySignature}.
 *
 * @param kind the step
 * @param actedOn ngày văn bản, or the day on which it happened
 * @param symbol số, ký hiệu văn bản
 * @param signerName người ký
 * @param signerTitle chức vụ người ký
 * @param note ghi chú
 * @param successorId chương trình thay thế, for {@link ActKind#REPLACE} only
 */
public record ActEntry(ActKind kind, @Nullable LocalDate actedOn, String symbol, String signerName, String signerTitle,
		String note, @Nullable Long successorId) {

	/** Longest note. */
	public static final int NOTE_MAX = 1000;

	/** The same as it is stored, or a refusal at its field. */
	ActEntry checked(LocalDate today) {
		if (kind == ActKind.SIGN) {
			throw new IllegalArgumentException("Signatures are entered by party");
		}
		PartySignature.requirePast("actedOn", actedOn, today);
		boolean replaced = kind == ActKind.REPLACE;
		if (replaced && successorId == null) {
			throw Refusal.at("successor", "programme.error.successor");
		}
		boolean required = kind.documented();
		if (kind == ActKind.SEND_BACK && note.isBlank()) {
			throw Refusal.at("note", "programme.error.send-back-note");
		}
		return new ActEntry(kind, actedOn, symbol(required),
				required ? TextRules.required("signerName", signerName, ProgrammeRequest.NAME_MAX)
						: TextRules.optional("signerName", signerName, ProgrammeRequest.NAME_MAX),
				TextRules.optional("signerTitle", signerTitle, ProgrammeRequest.OFFICE_MAX),
				TextRules.block("note", note, NOTE_MAX), replaced ? successorId : null);
	}

	private String symbol(boolean required) {
		return (required || !symbol.isBlank()) ? TextRules.title("symbol", symbol, ProgrammeRequest.SYMBOL_MAX) : "";
	}

}
