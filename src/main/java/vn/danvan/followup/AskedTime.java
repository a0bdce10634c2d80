package vn.danvan.followup;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import vn.danvan.base.security.Actor;

/**
 * Xin gia hạn: a request for more time that waits for a leader of the board. Once it is
 * decided it stands in the steps only.
 *
 * @param until hạn xin gia hạn
 * @param reason why
 * @param by who asked
 * @param on when
 */
@Embeddable
record AskedTime(@Column(name = "asked_until") LocalDate until, @Column(name = "asked_reason") String reason,
		@Column(name = "asked_by") Long by, @Column(name = "asked_on") LocalDate on) {

	boolean isBy(Actor actor) {
		return this.by == actor.accountId();
	}

}
