package vn.danvan.notification;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

import vn.danvan.base.time.BusinessClock;

/**
 * Sends the mails that wait, one after the other, outside any transaction. Stops for this
 * time when several fail in a row, and at night.
 */
@Component
class MailDelivery {

	private static final Logger log = LoggerFactory.getLogger(MailDelivery.class);

	private static final int FAILURES_IN_A_ROW = 3;

	private final MailQueue queue;

	private final MailSettings settings;

	private final @Nullable JavaMailSender sender;

	private final BusinessClock clock;

	@Autowired
	MailDelivery(MailQueue queue, MailSettings settings, ObjectProvider<JavaMailSender> sender, BusinessClock clock) {
		this(queue, settings, sender.getIfAvailable(), clock);
	}

	MailDelivery(MailQueue queue, MailSettings settings, @Nullable JavaMailSender sender, BusinessClock clock) {
		this.queue = queue;
		this.settings = settings;
		this.sender = sender;
		this.clock = clock;
	}

	/**
	 * Sends what is due.
	 * @return how many mails the server took
	 */
	int sendDue() {
		int sent = 0;
		int failures = 0;
		while (this.sender != null && this.settings.on() && failures < FAILURES_IN_A_ROW && !Night.at(this.clock)) {
			Optional<MailQueue.Claim> claim = this.queue.claim();
			if (claim.isEmpty()) {
				break;
			}
			Optional<String> address = this.queue.address(claim.get());
			if (address.isEmpty()) {
				this.queue.dropped(claim.get());
			}
			else if (send(this.sender, claim.get(), address.get())) {
				sent++;
				failures = 0;
			}
			else {
				failures++;
			}
		}
		return sent;
	}

	private boolean send(JavaMailSender mail, MailQueue.Claim claim, String address) {
		try {
			mail.send(message(mail, claim, address));
		}
		catch (MessagingException | RuntimeException ex) {
			log.warn("Mail {} was not sent at attempt {}: {}", claim.id(), claim.attempt(),
					ex.getClass().getSimpleName());
			this.queue.failed(claim, MailFailure.sentence(ex));
			return false;
		}
		this.queue.sent(claim, address);
		return true;
	}

	private MimeMessage message(JavaMailSender mail, MailQueue.Claim claim, String address) throws MessagingException {
		MimeMessage message = mail.createMimeMessage();
		MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
		helper.setFrom(this.settings.from());
		helper.setTo(address);
		helper.setSubject(claim.subject());
		helper.setText(claim.body());
		message.setHeader("Message-ID", claim.messageId());
		message.setHeader("Auto-Submitted", "auto-generated");
		return message;
	}

}
