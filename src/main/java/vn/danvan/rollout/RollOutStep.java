package vn.danvan.rollout;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.TextRules;
import vn.danvan.base.text.SecrecyMarks;

/**
 * One step of a commune on the way to the model, as a recorded act.
 *
 * @param stage bước
 * @param onDay ngày
 * @param documentSymbol số, ký hiệu văn bản; may be empty for registration
 * @param documentDate ngày văn bản, or null
 * @param note ghi chú
 */
@Embeddable
public record RollOutStep(@Enumerated(EnumType.STRING) RollOutStage stage, LocalDate onDay, String documentSymbol,
		@Nullable LocalDate documentDate, String note) {

	/** Longest symbol of a document. */
	public static final int SYMBOL_MAX = 80;

	/** Longest note. */
	public static final int NOTE_MAX = 1000;

	RollOutStep checked(LocalDate today) {
		if (this.onDay.isAfter(today)) {
			throw Refusal.at("onDay", "rollout.error.future");
		}
		String symbol = SecrecyMarks.refuse("documentSymbol",
				TextRules.optional("documentSymbol", this.documentSymbol, SYMBOL_MAX));
		if (symbol.isEmpty() && this.stage != RollOutStage.REGISTERED) {
			throw Refusal.at("documentSymbol", "rollout.error.document");
		}
		return new RollOutStep(this.stage, this.onDay, symbol, this.documentDate,
				SecrecyMarks.refuse("note", TextRules.block("note", this.note, NOTE_MAX)));
	}

}
