package vn.danvan.notification;

import java.sql.Timestamp;
import java.time.Duration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.danvan.base.time.BusinessClock;

/**
 * Removes what nobody needs any more: old read notices, old mails, memory of old steps.
 */
@Component
class Housekeeping {

	private static final int AT_ONCE = 1000;

	private static final int MAIL_DAYS = 90;

	private static final int REMINDER_DAYS = 365;

	private final JdbcClient jdbc;

	private final BusinessClock clock;

	private final int noticeDays;

	Housekeeping(JdbcClient jdbc, BusinessClock clock, @Value("${danvan.inbox.keep-days:365}") int noticeDays) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.noticeDays = noticeDays;
	}

	/**
	 * Removes it in small steps, so that nobody waits.
	 * @return how many rows were removed
	 */
	int run() {
		return remove("notification WHERE read_at < ?", before(this.noticeDays))
				+ remove("mail_outbox WHERE state <> 'WAITING' AND created_at < ?", before(MAIL_DAYS))
				+ remove("reminder WHERE deadline < ?", this.clock.today().minusDays(REMINDER_DAYS));
	}

	private int remove(String which, Object limit) {
		int removed = 0;
		int step;
		do {
			step = this.jdbc.sql("DELETE FROM " + which + " LIMIT " + AT_ONCE).param(limit).update();
			removed += step;
		}
		while (step == AT_ONCE);
		return removed;
	}

	private Timestamp before(int days) {
		return Timestamp.from(this.clock.instant().minus(Duration.ofDays(days)));
	}

}
