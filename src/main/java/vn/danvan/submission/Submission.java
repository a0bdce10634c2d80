package vn.danvan.submission;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.security.Actor;

/**
 * How far a record has come from the officer who enters it to the district, which accepts
 * or returns it. Whoever entered or sent it does not accept it.
 */
@Embeddable
public class Submission {

	@Enumerated(EnumType.STRING)
	private SubmissionState state = SubmissionState.DRAFT;

	private @Nullable Long enteredBy;

	private boolean onBehalf;

	private @Nullable Long submittedBy;

	private @Nullable LocalDate submittedOn;

	private @Nullable Long acceptedBy;

	private @Nullable LocalDate acceptedOn;

	private @Nullable String returnReason;

	private @Nullable String sendBackReason;

	/**
	 * Notes that the record was entered or changed.
	 * @param behalf whether staff enters it for its owner
	 * @param by who enters it
	 */
	public void enter(boolean behalf, Actor by) {
		if (!open()) {
			throw new Refusal("submission.error.not-open");
		}
		this.enteredBy = by.accountId();
		this.onBehalf = behalf;
		this.state = SubmissionState.DRAFT;
	}

	/** Hands the record to the commune's leader. */
	public void handOver() {
		if (this.state != SubmissionState.DRAFT || this.enteredBy == null) {
			throw new Refusal("submission.error.nothing-entered");
		}
		this.state = SubmissionState.HANDED_OVER;
		this.sendBackReason = null;
	}

	/**
	 * Gives the record back to the officer of the own commune.
	 * @param reason what must be put right
	 */
	public void sendBack(String reason) {
		if (this.state != SubmissionState.HANDED_OVER) {
			throw new Refusal("submission.error.not-handed-over");
		}
		this.state = SubmissionState.DRAFT;
		this.sendBackReason = reason;
	}

	/**
	 * Approves the record on the side of its owner and sends it to the district.
	 * @param by who sends it
	 * @param today the business day
	 */
	public void submit(Actor by, LocalDate today) {
		if (this.enteredBy == null
				|| (this.state != SubmissionState.DRAFT && this.state != SubmissionState.HANDED_OVER)) {
			throw new Refusal("submission.error.nothing-entered");
		}
		this.state = SubmissionState.SUBMITTED;
		this.submittedBy = by.accountId();
		this.submittedOn = today;
		this.returnReason = null;
		this.sendBackReason = null;
	}

	/**
	 * Returns the record from the district to its owner.
	 * @param reason what must be put right
	 * @param by who returns it
	 */
	public void giveBack(String reason, Actor by) {
		requireSubmittedByOthers(by);
		this.state = SubmissionState.RETURNED;
		this.returnReason = reason;
	}

	/**
	 * Accepts the record; it is locked from now on.
	 * @param by who accepts it
	 * @param today the business day
	 */
	public void accept(Actor by, LocalDate today) {
		requireSubmittedByOthers(by);
		this.state = SubmissionState.ACCEPTED;
		this.acceptedBy = by.accountId();
		this.acceptedOn = today;
	}

	/**
	 * Opens an accepted record again, to be corrected.
	 * @param behalf whether staff corrects it for its owner
	 * @param by who corrects it
	 */
	public void reopen(boolean behalf, Actor by) {
		if (this.state != SubmissionState.ACCEPTED) {
			throw new Refusal("submission.error.not-open");
		}
		this.state = SubmissionState.DRAFT;
		this.enteredBy = by.accountId();
		this.onBehalf = behalf;
		this.acceptedBy = null;
		this.acceptedOn = null;
	}

	/** Takes an acceptance back: the record waits for the district again. */
	public void reconsider() {
		if (this.state != SubmissionState.ACCEPTED) {
			throw new Refusal("submission.error.not-open");
		}
		this.state = SubmissionState.SUBMITTED;
		this.acceptedBy = null;
		this.acceptedOn = null;
	}

	/**
	 * Where the record stands.
	 * @return the state
	 */
	public SubmissionState state() {
		return this.state;
	}

	/**
	 * Says whether the record may be entered or changed now.
	 * @return true before it is handed on and after it was returned
	 */
	public boolean open() {
		return this.state == SubmissionState.DRAFT || this.state == SubmissionState.RETURNED;
	}

	/**
	 * Says whether the record has left its owner, or was entered by staff for it.
	 * @return true if the district may read it
	 */
	public boolean sent() {
		return this.state == SubmissionState.SUBMITTED || this.state == SubmissionState.ACCEPTED
				|| this.state == SubmissionState.RETURNED || this.onBehalf;
	}

	/**
	 * Says whether a person entered or sent the record.
	 * @param actor the person
	 * @return true if so
	 */
	public boolean isBy(Actor actor) {
		return Objects.equals(this.enteredBy, actor.accountId()) || Objects.equals(this.submittedBy, actor.accountId());
	}

	/**
	 * Who entered it last.
	 * @return the account, or null
	 */
	public @Nullable Long enteredBy() {
		return this.enteredBy;
	}

	/**
	 * Says whether staff entered it in its owner's place.
	 * @return true if so
	 */
	public boolean onBehalf() {
		return this.onBehalf;
	}

	/**
	 * When it was last sent to the district.
	 * @return the business day, or null
	 */
	public @Nullable LocalDate submittedOn() {
		return this.submittedOn;
	}

	/**
	 * Why it was returned, until it is sent again.
	 * @return the reason, or null
	 */
	public @Nullable String returnReason() {
		return this.returnReason;
	}

	/**
	 * Why the commune's leader gave it back.
	 * @return the reason, or null
	 */
	public @Nullable String sendBackReason() {
		return this.sendBackReason;
	}

	private void requireSubmittedByOthers(Actor by) {
		if (this.state != SubmissionState.SUBMITTED) {
			throw new Refusal("submission.error.not-submitted");
		}
		if (isBy(by)) {
			throw new Refusal("submission.error.own-entry");
		}
	}

}
