package vn.danvan.rollout;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.StoredAggregate;
import vn.danvan.base.security.Actor;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;

/**
 * Quyết định on communes: entered by one person, it takes effect when another confirms
 * it.
 */
@Entity
class RollOutAct extends StoredAggregate {

	static final String SUBJECT = "roll-out-act";

	@Enumerated(EnumType.STRING)
	private RollOutActKind kind = RollOutActKind.LIST;

	private int year;

	private String symbol = "";

	private LocalDate signedOn = LocalDate.EPOCH;

	private String issuer = "";

	private String signerName = "";

	private String signerTitle = "";

	private String note = "";

	private long recordedBy;

	private @Nullable Long confirmedBy;

	private @Nullable LocalDate confirmedOn;

	private boolean sample;

	@ElementCollection
	@BatchSize(size = StoredAggregate.ID_BLOCK)
	@CollectionTable(name = "roll_out_act_unit", joinColumns = @JoinColumn(name = "act_id"))
	@Column(name = "roll_out_id")
	private Set<Long> rollOuts = new HashSet<>();

	protected RollOutAct() {
	}

	static RollOutAct record(RollOutActEntry entry, boolean sample, Actor by) {
		RollOutAct act = new RollOutAct();
		act.kind = entry.kind();
		act.year = entry.year();
		act.symbol = entry.symbol();
		act.signedOn = Objects.requireNonNull(entry.signedOn());
		act.issuer = entry.issuer();
		act.signerName = entry.signerName();
		act.signerTitle = entry.signerTitle();
		act.note = entry.note();
		act.rollOuts.addAll(entry.rollOuts());
		act.recordedBy = by.accountId();
		act.sample = sample;
		act.happened("roll-out-act.recorded", by, act.named());
		return act;
	}

	void confirm(LocalDate today, Actor by) {
		requirePending();
		if (this.recordedBy == by.accountId()) {
			throw new Refusal("rollout.error.own-act");
		}
		this.confirmedBy = by.accountId();
		this.confirmedOn = today;
		happened("roll-out-act.confirmed", by, named());
	}

	/** Throws away what was entered wrongly, before it takes effect. */
	void discard(Actor by) {
		requirePending();
		happened("roll-out-act.discarded", by, named());
	}

	boolean pending() {
		return this.confirmedBy == null;
	}

	long recordedBy() {
		return this.recordedBy;
	}

	boolean isBy(Actor actor) {
		return this.recordedBy == actor.accountId();
	}

	private void requirePending() {
		if (!pending()) {
			throw new Refusal("rollout.error.act-confirmed");
		}
	}

	private Map<String, Object> named() {
		return Map.of("kind", Messages.label(this.kind), "symbol", this.symbol, "date",
				VietnameseDates.screen(this.signedOn), "count", this.rollOuts.size());
	}

	RollOutActKind kind() {
		return this.kind;
	}

	String symbol() {
		return this.symbol;
	}

	LocalDate signedOn() {
		return this.signedOn;
	}

	Set<Long> rollOuts() {
		return Set.copyOf(this.rollOuts);
	}

	RollOutActEntry entry() {
		return new RollOutActEntry(this.kind, this.year, this.symbol, this.signedOn, this.issuer, this.signerName,
				this.signerTitle, this.note, this.rollOuts);
	}

	boolean sample() {
		return this.sample;
	}

	@Override
	protected String subjectType() {
		return SUBJECT;
	}

	@Override
	protected @Nullable Long subjectUnit() {
		return null;
	}

}
