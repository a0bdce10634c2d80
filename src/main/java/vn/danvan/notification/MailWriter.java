package vn.danvan.notification;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.time.BusinessClock;

/**
 * Puts mails into the outbox, in the transaction of what they tell: one to each person
 * who has an address and wants mail. Writes nothing where no mail is sent.
 */
@Component
class MailWriter {

	/** How long sending is tried. */
	static final Duration GIVE_UP_AFTER = Duration.ofDays(3);

	private final JdbcClient jdbc;

	private final JdbcTemplate template;

	private final MailSettings settings;

	private final MailText text;

	private final BusinessClock clock;

	MailWriter(JdbcClient jdbc, JdbcTemplate template, MailSettings settings, MailText text, BusinessClock clock) {
		this.jdbc = jdbc;
		this.template = template;
		this.settings = settings;
		this.text = text;
		this.clock = clock;
	}

	boolean on() {
		return this.settings.on();
	}

	/**
	 * One mail a person with all reminders of the day, two statements for all persons.
	 * @param lines reminders by account
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void remind(Map<Long, List<MailLine>> lines) {
		LocalDate today = this.clock.today();
		write(MailKind.REMINDER, addressees(lines.keySet()).stream().map((to) -> {
			List<MailLine> own = lines.getOrDefault(to.accountId(), List.of());
			return new Letter(to, this.text.reminderSubject(own, today), this.text.reminderBody(to.name(), own, today));
		}).toList());
	}

	/**
	 * One mail a person about something that happened.
	 * @param recipients the accounts
	 * @param line what happened
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void tell(Collection<Long> recipients, MailLine line) {
		write(MailKind.NOTICE,
				addressees(recipients).stream()
					.map((to) -> new Letter(to, this.text.noticeSubject(line.sentence()),
							this.text.noticeBody(to.name(), line)))
					.toList());
	}

	private List<Addressee> addressees(Collection<Long> accounts) {
		if (!on() || accounts.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql("""
				SELECT id, full_name, email FROM account
				WHERE enabled AND mail_wanted AND email IS NOT NULL AND id IN (:accounts)""")
			.param("accounts", accounts)
			.query((row, number) -> new Addressee(row.getLong(1), row.getString(2), row.getString(3)))
			.list();
	}

	private void write(MailKind kind, List<Letter> letters) {
		if (letters.isEmpty()) {
			return;
		}
		Instant now = this.clock.instant();
		Timestamp created = Timestamp.from(now);
		Timestamp giveUp = Timestamp.from(now.plus(GIVE_UP_AFTER));
		this.template.batchUpdate("""
				INSERT INTO mail_outbox (account_id, kind, message_id, address, subject, body, state, created_at,
				next_attempt_at, give_up_at) VALUES (?, ?, ?, ?, ?, ?, 'WAITING', ?, ?, ?)""",
				letters.stream()
					.map((letter) -> new Object[] { letter.to().accountId(), kind.name(), messageId(),
							letter.to().address(), letter.subject(), letter.body(), created, created, giveUp })
					.toList());
	}

	/** Made once and kept, so that a second copy of a mail is known as such. */
	private String messageId() {
		return "<" + UUID.randomUUID() + "@" + this.settings.domain() + ">";
	}

	private record Addressee(long accountId, String name, String address) {
	}

	private record Letter(Addressee to, String subject, String body) {
	}

}
