package vn.danvan.programme;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.StoredAggregate;
import vn.danvan.base.security.Actor;

/** Một bước đã ghi, kept with its programme. */
@Entity
class ProgrammeAct {

	static final String SUBJECT = "programme-act";

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "danvan_id")
	@SequenceGenerator(name = "danvan_id", sequenceName = "danvan_id", allocationSize = StoredAggregate.ID_BLOCK)
	private @Nullable Long id;

	@Enumerated(EnumType.STRING)
	private ActKind kind = ActKind.ASK;

	private @Nullable Long bodyId;

	private LocalDate actedOn = LocalDate.EPOCH;

	private String symbol = "";

	private String signerName = "";

	private String signerTitle = "";

	private String note = "";

	private @Nullable Long successorId;

	private long recordedBy;

	private @Nullable Long confirmedBy;

	protected ProgrammeAct() {
	}

	ProgrammeAct(ActEntry entry, Actor by) {
		this.kind = entry.kind();
		this.actedOn = Objects.requireNonNull(entry.actedOn());
		this.symbol = entry.symbol();
		this.signerName = entry.signerName();
		this.signerTitle = entry.signerTitle();
		this.note = entry.note();
		this.successorId = entry.successorId();
		this.recordedBy = by.accountId();
	}

	ProgrammeAct(PartySignature signature, Actor by) {
		this(new ActEntry(ActKind.SIGN, signature.signedOn(), signature.symbol(), signature.signerName(),
				signature.signerTitle(), "", null), by);
		this.bodyId = signature.bodyId();
	}

	boolean pending() {
		return this.confirmedBy == null;
	}

	void confirm(Actor by) {
		this.confirmedBy = by.accountId();
	}

	Act value() {
		return new Act((this.id != null) ? this.id : 0, this.kind, this.bodyId, this.actedOn, this.symbol,
				this.signerName, this.signerTitle, this.note, this.successorId, this.recordedBy, this.confirmedBy);
	}

}
