package vn.danvan.notification;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.security.Actors;
import vn.danvan.base.time.BusinessClock;

/** The own inbox; nobody reads another's. */
@Service
@Transactional(readOnly = true)
public class Inbox {

	private final JdbcClient jdbc;

	private final Actors actors;

	private final BusinessClock clock;

	Inbox(JdbcClient jdbc, Actors actors, BusinessClock clock) {
		this.jdbc = jdbc;
		this.actors = actors;
		this.clock = clock;
	}

	/**
	 * One page of the own notices, latest first.
	 * @param offset how many to pass over
	 * @param limit how many at the most
	 * @return the notices
	 */
	public List<Notice> list(long offset, int limit) {
		return this.jdbc.sql("""
				SELECT id, created_at, subject_type, subject_id, sentence, read_at IS NOT NULL FROM notification
				WHERE account_id = ? ORDER BY id DESC LIMIT ? OFFSET ?""")
			.params(this.actors.current().accountId(), limit, offset)
			.query((row, number) -> new Notice(row.getLong(1), row.getTimestamp(2).toInstant(), row.getString(3),
					row.getLong(4), row.getString(5), row.getBoolean(6)))
			.list();
	}

	/**
	 * How many own notices there are.
	 * @return the number of all
	 */
	public int count() {
		return this.jdbc.sql("SELECT COUNT(*) FROM notification WHERE account_id = ?")
			.param(this.actors.current().accountId())
			.query(Integer.class)
			.single();
	}

	/**
	 * How many own notices have not been read.
	 * @return the number of unread ones
	 */
	public int unread() {
		return this.jdbc.sql("SELECT COUNT(*) FROM notification WHERE account_id = ? AND read_at IS NULL")
			.param(this.actors.current().accountId())
			.query(Integer.class)
			.single();
	}

	/** Marks all own notices as read. */
	@Transactional
	public void markAllRead() {
		this.jdbc.sql("UPDATE notification SET read_at = ? WHERE account_id = ? AND read_at IS NULL")
			.params(Timestamp.from(this.clock.instant()), this.actors.current().accountId())
			.update();
	}

	/**
	 * A notice in the inbox.
	 *
	 * @param id its number
	 * @param at when, on the business clock
	 * @param subjectType the kind of record
	 * @param subjectId the record
	 * @param sentence what happened
	 * @param read whether it has been read
	 */
	public record Notice(long id, Instant at, String subjectType, long subjectId, String sentence, boolean read) {
	}

}
