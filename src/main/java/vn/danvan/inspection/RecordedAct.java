package vn.danvan.inspection;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.security.Actor;

/**
 * A legal act on a plan, a team or an inspection: recorded by one person, in force once
 * another has confirmed it.
 */
@Embeddable
class RecordedAct {

	private String symbol = "";

	private @Nullable LocalDate signedOn;

	private String issuer = "";

	private String signerName = "";

	private String signerTitle = "";

	private @Nullable Long recordedBy;

	private @Nullable Long confirmedBy;

	private @Nullable LocalDate confirmedOn;

	/** Enters it, or enters it again as long as nobody has confirmed it. */
	void record(SignedAct act, Actor by) {
		if (confirmed()) {
			throw new Refusal("inspection.error.act-confirmed");
		}
		this.symbol = act.symbol();
		this.signedOn = act.day();
		this.issuer = act.issuer();
		this.signerName = act.signerName();
		this.signerTitle = act.signerTitle();
		this.recordedBy = by.accountId();
	}

	void confirm(LocalDate today, Actor by) {
		if (!pending()) {
			throw new Refusal("inspection.error.act-not-pending");
		}
		if (Objects.equals(this.recordedBy, by.accountId())) {
			throw new Refusal("inspection.error.own-act");
		}
		this.confirmedBy = by.accountId();
		this.confirmedOn = today;
	}

	/** Entered and waiting for the second person. */
	boolean pending() {
		return this.recordedBy != null && this.confirmedBy == null;
	}

	boolean confirmed() {
		return this.confirmedBy != null;
	}

	/** Whether this person may confirm what waits. */
	boolean mayBeConfirmedBy(Actor actor) {
		return pending() && !Objects.equals(this.recordedBy, actor.accountId());
	}

	@Nullable LocalDate signedOn() {
		return this.signedOn;
	}

	String symbol() {
		return this.symbol;
	}

	SignedAct act() {
		return new SignedAct(this.symbol, this.signedOn, this.issuer, this.signerName, this.signerTitle);
	}

	ActState state(Actor actor, boolean leader) {
		return new ActState(act(), pending(), confirmed(), leader && mayBeConfirmedBy(actor));
	}

}
