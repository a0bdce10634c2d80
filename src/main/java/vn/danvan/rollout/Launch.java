package vn.danvan.rollout;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.TextRules;
import vn.danvan.base.text.SecrecyMarks;

/**
 * Ra mắt, triển khai mô hình at a commune.
 *
 * @param onDay ngày triển khai, not after today
 * @param symbol số, ký hiệu kế hoạch của xã
 * @param dated ngày văn bản, or null
 * @param note ghi chú
 */
public record Launch(LocalDate onDay, String symbol, @Nullable LocalDate dated, String note) {

	/** Longest symbol of a document. */
	public static final int SYMBOL_MAX = 80;

	/** Longest note. */
	public static final int NOTE_MAX = 1000;

	RollOutStep checked(LocalDate today) {
		if (this.onDay.isAfter(today)) {
			throw Refusal.at("onDay", "rollout.error.future");
		}
		return new RollOutStep(RollOutStage.ROLLED_OUT, this.onDay,
				TextRules.title("documentSymbol", this.symbol, SYMBOL_MAX), this.dated,
				SecrecyMarks.refuse("note", TextRules.block("note", this.note, NOTE_MAX)), null);
	}

}
