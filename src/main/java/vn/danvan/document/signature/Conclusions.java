package vn.danvan.document.signature;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;

/** Draws the conclusion from what was found and says it in a sentence. */
final class Conclusions {

	private Conclusions() {
	}

	/**
	 * The conclusion on one signature.
	 * @param field its field
	 * @param findings what DSS found; null if it cannot read the signature
	 * @param sound its unprotected parts are unchanged
	 * @param whole it covers the whole file as it was
	 * @param later what was added after it
	 * @return the signature
	 */
	static Signature on(SignedField field, @Nullable Findings findings, boolean sound, boolean whole, Later later) {
		if (findings == null) {
			return new Signature(field.name(), "", null, "", null, false, false, false, false, whole, later,
					Verdict.INVALID, Messages.text("document.signature.unreadable", field.name()));
		}
		Signer signer = findings.signer();
		Instant proven = findings.provenTime().orElse(null);
		Instant signedAt = (proven != null) ? proven : findings.claimedTime();
		boolean intact = sound && findings.isIntact();
		boolean inTime = signedAt != null && signer.wasValid(signedAt);
		boolean trusted = signer.isTrusted();
		String reason = fault(intact, whole, later, inTime, findings.keepsTheRules());
		Verdict verdict = (reason != null) ? Verdict.INVALID : trusted ? Verdict.VALID : Verdict.VALID_UNKNOWN_ISSUER;
		String sentence = (reason != null) ? Messages.text("document.signature.invalid", who(signer), reason)
				: Messages.text(trusted ? "document.signature.valid" : "document.signature.unknown-issuer", who(signer),
						VietnameseDates.screen(signedAt), Messages.text((proven != null)
								? "document.signature.time-proven" : "document.signature.time-claimed"),
						signer.issuer());
		return new Signature(field.name(), signer.name(), signer.organisation(), signer.issuer(), signedAt,
				proven != null, intact, inTime, trusted, whole, later, verdict, sentence);
	}

	/**
	 * The conclusion on a whole file.
	 * @param signatures its signatures
	 * @param endsUnsigned something stands after the last of them
	 * @return the checked file
	 */
	static SignedFile on(List<Signature> signatures, boolean endsUnsigned) {
		Verdict verdict = signatures.stream().map(Signature::verdict).reduce(Verdict.VALID, Verdict::and);
		List<String> sentences = new ArrayList<>();
		sentences.add(Messages.text(switch (verdict) {
			case VALID -> "document.signature.file-valid";
			case VALID_UNKNOWN_ISSUER -> "document.signature.file-unknown-issuer";
			case INVALID -> "document.signature.file-invalid";
		}, signatures.size()));
		if (endsUnsigned && verdict != Verdict.INVALID) {
			sentences.add(Messages.text("document.signature.file-ends-unsigned"));
		}
		sentences.add(Messages.text("document.signature.revocation-unchecked"));
		return new SignedFile(verdict, String.join(" ", sentences), signatures);
	}

	private static @Nullable String fault(boolean intact, boolean whole, Later later, boolean inTime,
			boolean keepsTheRules) {
		if (!whole) {
			return Messages.text("document.signature.fault-partial");
		}
		if (!intact) {
			return Messages.text("document.signature.fault-broken");
		}
		if (later == Later.CHANGES) {
			return Messages.text("document.signature.fault-changed-later");
		}
		if (!inTime) {
			return Messages.text("document.signature.fault-out-of-time");
		}
		return keepsTheRules ? null : Messages.text("document.signature.fault-rules");
	}

	private static String who(Signer signer) {
		if (signer.organisation() == null) {
			return signer.name();
		}
		return Messages.text("document.signature.who", signer.name(), signer.organisation());
	}

}
