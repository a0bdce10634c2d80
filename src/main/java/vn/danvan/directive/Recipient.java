package vn.danvan.directive;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.StoredAggregate;
import vn.danvan.base.security.Actor;
import vn.danvan.base.time.VietnameseDates;

/**
 * Nơi nhận of a directive: a commune or a body of the district that must be informed. An
 * aggregate of its own, so that many confirm at once without meeting; it has its own log,
 * so that nobody reads there what others did.
 */
@Entity
@Table(name = "directive_recipient")
class Recipient extends StoredAggregate {

	static final String SUBJECT = "directive-recipient";

	private long directiveId;

	private long unitId;

	private @Nullable Long bodyId;

	private LocalDate sentOn = LocalDate.EPOCH;

	private @Nullable LocalDate confirmedOn;

	@Enumerated(EnumType.STRING)
	private @Nullable Way way;

	private @Nullable Integer informed;

	private String note = "";

	private @Nullable Long confirmedBy;

	private boolean onBehalf;

	@Transient
	private String named = "";

	protected Recipient() {
	}

	Recipient(long directiveId, long unitId, @Nullable Long bodyId, LocalDate sentOn) {
		this.directiveId = directiveId;
		this.unitId = unitId;
		this.bodyId = bodyId;
		this.sentOn = sentOn;
	}

	/** Names directive and recipient in the log. */
	Recipient of(String directive, String name) {
		this.named = name + ": " + directive;
		return this;
	}

	/** Confirms, or corrects what was confirmed. */
	void confirm(Receipt receipt, boolean behalf, Actor by) {
		boolean again = this.confirmedOn != null;
		this.confirmedOn = Objects.requireNonNull(receipt.on());
		this.way = receipt.way();
		this.informed = receipt.informed();
		this.note = receipt.note();
		this.confirmedBy = by.accountId();
		this.onBehalf = behalf;
		Map<String, Object> told = new HashMap<>();
		told.put("recipient", this.named);
		told.put("date", VietnameseDates.screen(this.confirmedOn));
		if (again) {
			happened("directive.confirmation-corrected", by, told);
		}
		else {
			happened(behalf ? "directive.confirmed-on-behalf" : "directive.confirmed", by, told);
		}
	}

	/** Undoes a confirmation that was a mistake. */
	void takeBack(String reason, Actor by) {
		if (this.confirmedOn == null) {
			throw new Refusal("directive.error.not-confirmed");
		}
		this.confirmedOn = null;
		this.way = null;
		this.informed = null;
		this.note = "";
		this.confirmedBy = null;
		this.onBehalf = false;
		happened("directive.confirmation-taken-back", by, Map.of("recipient", this.named, "reason", reason));
	}

	long directiveId() {
		return this.directiveId;
	}

	long unitId() {
		return this.unitId;
	}

	@Nullable Long bodyId() {
		return this.bodyId;
	}

	LocalDate sentOn() {
		return this.sentOn;
	}

	boolean confirmed() {
		return this.confirmedOn != null;
	}

	boolean onBehalf() {
		return this.onBehalf;
	}

	@Override
	protected String subjectType() {
		return SUBJECT;
	}

	@Override
	protected @Nullable Long subjectUnit() {
		return this.unitId;
	}

}
