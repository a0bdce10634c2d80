package vn.danvan.notification;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.time.BusinessClock;

/**
 * The mails that wait. Who claims one holds it for {@link #LEASE}: when nothing is heard
 * of it until then, because its sender has died, it may be claimed again. So a mail is
 * sent at least once, in rare cases twice, with the same Message-ID.
 */
@Repository
class MailQueue {

	/** Longer than sending one mail can take. */
	static final Duration LEASE = Duration.ofMinutes(10);

	private static final List<Duration> PAUSES = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5),
			Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(6));

	private final JdbcClient jdbc;

	private final BusinessClock clock;

	MailQueue(JdbcClient jdbc, BusinessClock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Takes the next mail whose time has come, past those that others are taking. */
	@Transactional
	public Optional<Claim> claim() {
		Instant now = now();
		Optional<Claim> found = this.jdbc.sql("""
				SELECT id, attempts, account_id, message_id, subject, body FROM mail_outbox
				WHERE state = 'WAITING' AND next_attempt_at <= ? ORDER BY next_attempt_at, id LIMIT 1
				FOR UPDATE SKIP LOCKED""")
			.param(Timestamp.from(now))
			.query((row, number) -> new Claim(row.getLong(1), row.getInt(2) + 1, now.plus(LEASE), row.getLong(3),
					row.getString(4), row.getString(5), row.getString(6)))
			.optional();
		found
			.ifPresent((claim) -> this.jdbc.sql("UPDATE mail_outbox SET attempts = ?, next_attempt_at = ? WHERE id = ?")
				.params(claim.attempt(), Timestamp.from(claim.until()), claim.id())
				.update());
		return found;
	}

	/**
	 * Where the person wants mail to go now; it may have changed since it was written.
	 */
	@Transactional(readOnly = true)
	public Optional<String> address(Claim claim) {
		return this.jdbc.sql("SELECT email FROM account WHERE id = ? AND enabled AND mail_wanted AND email IS NOT NULL")
			.param(claim.accountId())
			.query(String.class)
			.optional();
	}

	/** Notes that the mail server has taken it, even when the lease has run out since. */
	@Transactional
	public void sent(Claim claim, String address) {
		this.jdbc.sql("""
				UPDATE mail_outbox SET state = 'SENT', sent_at = ?, address = ?, last_error = NULL
				WHERE id = ? AND state IN ('WAITING', 'FAILED')""")
			.params(Timestamp.from(now()), address, claim.id())
			.update();
	}

	/** Notes that its person wants no mail any more. */
	@Transactional
	public void dropped(Claim claim) {
		this.jdbc
			.sql("UPDATE mail_outbox SET state = 'DROPPED', last_error = NULL WHERE id = ? AND next_attempt_at = ?")
			.params(claim.id(), Timestamp.from(claim.until()))
			.update();
	}

	/** Notes why it could not be sent: it waits for the next attempt, or is given up. */
	@Transactional
	public void failed(Claim claim, String reason) {
		Duration pause = PAUSES.get(Math.min(claim.attempt(), PAUSES.size()) - 1);
		this.jdbc.sql("""
				UPDATE mail_outbox SET last_error = :reason, state = IF(:next > give_up_at, 'FAILED', 'WAITING'),
				next_attempt_at = :next WHERE id = :id AND state = 'WAITING' AND next_attempt_at = :lease""")
			.param("reason", reason)
			.param("next", Timestamp.from(now().plus(pause)))
			.param("id", claim.id())
			.param("lease", Timestamp.from(claim.until()))
			.update();
	}

	/** The database keeps milliseconds; a lease must be found again. */
	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

	/**
	 * A mail that one sender is sending.
	 *
	 * @param id the mail
	 * @param attempt which attempt this is, from 1
	 * @param until when others may claim it
	 * @param accountId to whom
	 * @param messageId its Message-ID
	 * @param subject its subject
	 * @param body its text
	 */
	record Claim(long id, int attempt, Instant until, long accountId, String messageId, String subject, String body) {
	}

}
