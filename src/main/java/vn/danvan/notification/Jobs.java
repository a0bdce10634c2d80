package vn.danvan.notification;

import java.util.concurrent.TimeUnit;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * What runs by itself: reminders, mails, housekeeping. Each may be asked too often and
 * then does nothing.
 */
@Configuration
@EnableScheduling
@ConditionalOnProperty(name = "danvan.jobs", havingValue = "on", matchIfMissing = true)
class Jobs {

	private final ReminderRun reminders;

	private final MailDelivery delivery;

	private final Housekeeping housekeeping;

	Jobs(ReminderRun reminders, MailDelivery delivery, Housekeeping housekeeping) {
		this.reminders = reminders;
		this.delivery = delivery;
		this.housekeeping = housekeeping;
	}

	@Scheduled(initialDelay = 1, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
	void remind() {
		this.reminders.run();
	}

	@Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
	void send() {
		this.delivery.sendDue();
	}

	@Scheduled(initialDelay = 1, fixedDelay = 24, timeUnit = TimeUnit.HOURS)
	void tidy() {
		this.housekeeping.run();
	}

}
