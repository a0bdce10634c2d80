package vn.danvan.account;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.time.BusinessClock;

/**
 * Counts failed logins by the name that was typed, whether or not such an account exists,
 * so that neither the count nor the lock tells which names exist. Runs on real time.
 */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class LoginFailures {

	static final int ALLOWED = 5;

	static final Duration LOCK = Duration.ofMinutes(15);

	private static final Duration FORGET = Duration.ofDays(1);

	private final JdbcClient jdbc;

	private final BusinessClock clock;

	LoginFailures(JdbcClient jdbc, BusinessClock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	boolean locked(String username) {
		return this.jdbc.sql("SELECT COUNT(*) FROM login_failure WHERE username = ? AND locked_until > ?")
			.params(username, at(this.clock.realInstant()))
			.query(Integer.class)
			.single() > 0;
	}

	void failed(String username) {
		Instant now = this.clock.realInstant();
		this.jdbc.sql("DELETE FROM login_failure WHERE last_at < ?").param(at(now.minus(FORGET))).update();
		this.jdbc.sql("""
				INSERT INTO login_failure (username, failures, last_at) VALUES (?, 1, ?)
				ON DUPLICATE KEY UPDATE
				failures = IF(locked_until IS NOT NULL AND locked_until <= VALUES(last_at), 1, failures + 1),
				locked_until = IF(failures >= ?, ?, NULL), last_at = VALUES(last_at)""")
			.params(username, at(now), ALLOWED, at(now.plus(LOCK)))
			.update();
	}

	void succeeded(String username) {
		this.jdbc.sql("DELETE FROM login_failure WHERE username = ?").param(username).update();
	}

	private static Timestamp at(Instant instant) {
		return Timestamp.from(instant);
	}

}
