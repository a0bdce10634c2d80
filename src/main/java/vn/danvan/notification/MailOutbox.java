package vn.danvan.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.Refusal;
import vn.danvan.base.security.Actors;
import vn.danvan.base.security.Role;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.BusinessClock;

/** Thư gửi đi: how the mails stand, for the administrator. */
@Service
@Transactional(readOnly = true)
public class MailOutbox {

	private static final String FROM = """
			FROM mail_outbox m JOIN account a ON a.id = m.account_id WHERE a.search_key LIKE :pattern AND\s""";

	private final JdbcClient jdbc;

	private final MailSettings settings;

	private final Actors actors;

	private final BusinessClock clock;

	MailOutbox(JdbcClient jdbc, MailSettings settings, Actors actors, BusinessClock clock) {
		this.jdbc = jdbc;
		this.settings = settings;
		this.actors = actors;
		this.clock = clock;
	}

	/**
	 * Whether mail is sent at all, and as whom.
	 * @return the sender, empty when no mail is sent
	 */
	public String sender() {
		admin();
		return this.settings.on() ? this.settings.from() : "";
	}

	/**
	 * One page of mails, latest first.
	 * @param filter which mails
	 * @param typed what the person's name shall contain
	 * @param offset how many to pass over
	 * @param limit how many at the most
	 * @return the mails
	 */
	public List<MailRow> list(MailFilter filter, String typed, long offset, int limit) {
		admin();
		return this.jdbc.sql("""
				SELECT m.id, a.full_name, IF(m.state = 'SENT', m.address, COALESCE(a.email, m.address)) address, m.kind,
				m.state, m.attempts, m.created_at, m.next_attempt_at, m.sent_at, m.last_error
				""" + FROM + filter.condition() + " ORDER BY m.id DESC LIMIT :limit OFFSET :offset")
			.param("pattern", VietnameseText.searchPattern(typed))
			.param("limit", limit)
			.param("offset", offset)
			.query(MailOutbox::row)
			.list();
	}

	/**
	 * How many mails {@link #list} has in all.
	 * @param filter which mails
	 * @param typed what the person's name shall contain
	 * @return the number
	 */
	public int count(MailFilter filter, String typed) {
		admin();
		return this.jdbc.sql("SELECT COUNT(*) " + FROM + filter.condition())
			.param("pattern", VietnameseText.searchPattern(typed))
			.query(Integer.class)
			.single();
	}

	/**
	 * Lets a mail that was not sent be tried again at once, and for three more days.
	 * @param id the mail
	 * @throws Refusal if it was sent, or if no mail is sent at all
	 */
	@Transactional
	public void sendAgain(long id) {
		admin();
		if (!this.settings.on()) {
			throw new Refusal("notification.error.mail-off");
		}
		Instant now = this.clock.instant();
		int changed = this.jdbc.sql("""
				UPDATE mail_outbox SET state = 'WAITING', attempts = 0, next_attempt_at = ?, give_up_at = ?
				WHERE id = ? AND state <> 'SENT'""")
			.params(Timestamp.from(now), Timestamp.from(now.plus(MailWriter.GIVE_UP_AFTER)), id)
			.update();
		if (changed == 0) {
			throw new Refusal("notification.error.mail-sent");
		}
	}

	private void admin() {
		this.actors.current().require(Role.ADMIN);
	}

	private static MailRow row(ResultSet row, int number) throws SQLException {
		MailState state = MailState.valueOf(row.getString("state"));
		return new MailRow(row.getLong("id"), row.getString("full_name"), row.getString("address"),
				MailKind.valueOf(row.getString("kind")), state, row.getInt("attempts"),
				row.getTimestamp("created_at").toInstant(),
				(state == MailState.WAITING) ? row.getTimestamp("next_attempt_at").toInstant() : null,
				instant(row.getTimestamp("sent_at")), row.getString("last_error"));
	}

	private static @Nullable Instant instant(@Nullable Timestamp moment) {
		return (moment != null) ? moment.toInstant() : null;
	}

}
