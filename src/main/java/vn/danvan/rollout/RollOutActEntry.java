package vn.danvan.rollout;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.TextRules;
import vn.danvan.base.text.SecrecyMarks;

/**
 * A decision on communes as staff enters it.
 *
 * @param kind what it decides
 * @param year năm of the roll-outs
 * @param symbol số, ký hiệu
 * @param signedOn ngày ký, not after today
 * @param issuer cơ quan ban hành
 * @param signerName người ký
 * @param signerTitle chức vụ người ký
 * @param note ghi chú; the reason of a withdrawal
 * @param rollOuts the communes that it names
 */
public record RollOutActEntry(RollOutActKind kind, int year, String symbol, @Nullable LocalDate signedOn, String issuer,
		String signerName, String signerTitle, String note, Set<Long> rollOuts) {

	/** Longest name of the issuing body. */
	public static final int ISSUER_MAX = 200;

	/** Longest name and office of the signer. */
	public static final int NAME_MAX = 120;

	public RollOutActEntry {
		rollOuts = Set.copyOf(rollOuts);
	}

	RollOutActEntry checked(LocalDate today) {
		if (this.signedOn == null) {
			throw Refusal.at("signedOn", "base.error.date");
		}
		if (Objects.requireNonNull(this.signedOn).isAfter(today)) {
			throw Refusal.at("signedOn", "rollout.error.act-future");
		}
		if (this.rollOuts.isEmpty()) {
			throw Refusal.at("rollOuts", "rollout.error.act-nobody");
		}
		String text = SecrecyMarks.refuse("note", TextRules.block("note", this.note, Launch.NOTE_MAX));
		if (this.kind == RollOutActKind.WITHDRAWAL && text.isEmpty()) {
			throw Refusal.at("note", "rollout.error.act-reason");
		}
		return new RollOutActEntry(this.kind, this.year, TextRules.title("symbol", this.symbol, Launch.SYMBOL_MAX),
				this.signedOn, TextRules.title("issuer", this.issuer, ISSUER_MAX),
				TextRules.required("signerName", this.signerName, NAME_MAX),
				TextRules.optional("signerTitle", this.signerTitle, NAME_MAX), text, this.rollOuts);
	}

}
