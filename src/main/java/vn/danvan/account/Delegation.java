package vn.danvan.account;

import java.time.LocalDate;
import java.util.Map;

import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.StoredAggregate;
import vn.danvan.base.security.Actor;
import vn.danvan.base.time.Validity;
import vn.danvan.base.time.VietnameseDates;

/** Ủy quyền: a leader lets another account act in the own roles for a period. */
@Entity
class Delegation extends StoredAggregate {

	static final int REASON_MAX = 300;

	private long fromAccount;

	private long toAccount;

	private LocalDate validFrom = LocalDate.EPOCH;

	private LocalDate validUntil = Validity.FOREVER;

	private String reason = "";

	protected Delegation() {
	}

	Delegation(Actor from, long toAccount, String toName, Validity validity, String reason) {
		if (from.accountId() == toAccount) {
			throw new Refusal("account.error.delegate-self");
		}
		this.fromAccount = from.accountId();
		this.toAccount = toAccount;
		this.validFrom = validity.from();
		this.validUntil = validity.until();
		this.reason = reason;
		happened("delegation.given", from, Map.of("to", toName, "from", VietnameseDates.screen(validity.from()), "last",
				VietnameseDates.screen(validity.until().minusDays(1)), "reason", reason));
	}

	long fromAccount() {
		return this.fromAccount;
	}

	long toAccount() {
		return this.toAccount;
	}

	Validity validity() {
		return new Validity(this.validFrom, this.validUntil);
	}

	void end(LocalDate today, String toName, Actor by) {
		this.validUntil = today.isAfter(this.validFrom) ? today : this.validFrom.plusDays(1);
		happened("delegation.ended", by, Map.of("to", toName));
	}

	@Override
	protected String subjectType() {
		return "delegation";
	}

	@Override
	protected @Nullable Long subjectUnit() {
		return null;
	}

}
