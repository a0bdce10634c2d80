package vn.danvan.notification;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.security.Actors;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.time.VietnameseDates;

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
	 * @param filter which notices
	 * @param offset how many to pass over
	 * @param limit how many at the most
	 * @return the notices, each saying whether its day begins with it
	 */
	public List<Notice> list(InboxFilter filter, long offset, int limit) {
		boolean first = offset == 0;
		List<Notice> found = this.jdbc.sql(
				"SELECT id, kind, created_at, subject_type, subject_id, sentence, read_at IS NOT NULL FROM notification"
						+ " WHERE account_id = ? AND " + filter.condition()
						+ " ORDER BY created_at DESC, id DESC LIMIT ? OFFSET ?")
			.params(this.actors.current().accountId(), first ? limit : limit + 1, first ? 0 : offset - 1)
			.query((row, number) -> new Notice(row.getLong(1), row.getString(2).equals(ReminderStore.KIND),
					row.getTimestamp(3).toInstant(), false, row.getString(4), row.getLong(5), row.getString(6),
					row.getBoolean(7)))
			.list();
		return marked(found, first ? 0 : 1);
	}

	/**
	 * Marks the first notice of each day; the row before a page only helps to compare.
	 */
	private static List<Notice> marked(List<Notice> found, int skip) {
		List<Notice> marked = new ArrayList<>();
		for (int i = skip; i < found.size(); i++) {
			Notice notice = found.get(i);
			boolean begins = i == 0 || !found.get(i - 1).day().equals(notice.day());
			marked.add(notice.beginning(begins));
		}
		return marked;
	}

	/**
	 * How many own notices {@link #list} has in all.
	 * @param filter which notices
	 * @return the number
	 */
	public int count(InboxFilter filter) {
		return this.jdbc.sql("SELECT COUNT(*) FROM notification WHERE account_id = ? AND " + filter.condition())
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

	/**
	 * Opens an own notice, which is read from now on.
	 * @param id the notice
	 * @return the notice
	 * @throws NotPermitted if it is another's or is gone
	 */
	@Transactional
	public Notice open(long id) {
		long me = this.actors.current().accountId();
		Notice notice = this.jdbc.sql("""
				SELECT id, kind, created_at, subject_type, subject_id, sentence FROM notification
				WHERE id = ? AND account_id = ?""")
			.params(id, me)
			.query((row, number) -> new Notice(row.getLong(1), row.getString(2).equals(ReminderStore.KIND),
					row.getTimestamp(3).toInstant(), false, row.getString(4), row.getLong(5), row.getString(6), true))
			.optional()
			.orElseThrow(NotPermitted::new);
		this.jdbc.sql("UPDATE notification SET read_at = ? WHERE id = ? AND read_at IS NULL")
			.params(Timestamp.from(this.clock.instant()), id)
			.update();
		return notice;
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
	 * @param reminder whether it reminds of a deadline
	 * @param at when, on the business clock
	 * @param beginsDay whether it is the first of its day in the list
	 * @param subjectType the kind of record
	 * @param subjectId the record
	 * @param sentence what happened
	 * @param read whether it has been read
	 */
	public record Notice(long id, boolean reminder, Instant at, boolean beginsDay, String subjectType, long subjectId,
			String sentence, boolean read) {

		/**
		 * The day in Vietnam on which it came.
		 * @return the business day
		 */
		public LocalDate day() {
			return LocalDate.ofInstant(at, VietnameseDates.ZONE);
		}

		Notice beginning(boolean begins) {
			return new Notice(id, reminder, at, begins, subjectType, subjectId, sentence, read);
		}

	}

}
