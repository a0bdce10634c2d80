package vn.danvan.notification;

import java.sql.Timestamp;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.event.Audience;
import vn.danvan.base.event.Happened;
import vn.danvan.base.event.Sentences;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.ui.RecordLinks;

/**
 * Puts events into the inboxes of those whom they concern, and into the outbox of mail,
 * in the transaction in which they happened.
 */
@Component
class NotificationWriter {

	private final List<Audience> audiences;

	private final JdbcClient jdbc;

	private final MailWriter mails;

	private final ObjectProvider<RecordLinks> links;

	private final BusinessClock clock;

	NotificationWriter(List<Audience> audiences, JdbcClient jdbc, MailWriter mails, ObjectProvider<RecordLinks> links,
			BusinessClock clock) {
		this.audiences = audiences;
		this.jdbc = jdbc;
		this.mails = mails;
		this.links = links;
		this.clock = clock;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void on(Happened event) {
		Set<Long> recipients = new TreeSet<>();
		this.audiences.forEach((audience) -> recipients.addAll(audience.recipients(event)));
		recipients.remove(event.actor().accountId());
		if (!recipients.isEmpty()) {
			String sentence = Sentences.of(event);
			this.jdbc
				.sql("""
						INSERT INTO notification (account_id, kind, subject_type, subject_id, sentence, business_day, created_at)
						SELECT id, :kind, :type, :subject, :sentence, :day, :now FROM account WHERE id IN (:recipients)""")
				.param("kind", event.kind())
				.param("type", event.subjectType())
				.param("subject", event.subjectId())
				.param("sentence", sentence)
				.param("day", this.clock.today())
				.param("now", Timestamp.from(this.clock.instant()))
				.param("recipients", recipients)
				.update();
			if (this.mails.on()) {
				this.mails.tell(recipients, new MailLine(sentence, false,
						this.links.getObject().path(event.subjectType(), event.subjectId()).orElse(null)));
			}
		}
	}

}
