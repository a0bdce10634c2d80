package vn.danvan.notification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.event.Due;
import vn.danvan.base.event.ReminderSource;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.ui.RecordLinks;

/**
 * Reminds once a day, by the policy: each step once only per record, deadline and person.
 * All of a day is one transaction, in which its day is taken; a second instance finds it
 * taken, a crash leaves it free.
 */
@Component
public class ReminderRun {

	private static final Logger log = LoggerFactory.getLogger(ReminderRun.class);

	private final List<ReminderSource> sources;

	private final ReminderPolicyRepository policies;

	private final ReminderStore store;

	private final MailWriter mails;

	private final RecordLinks links;

	private final BusinessClock clock;

	ReminderRun(List<ReminderSource> sources, ReminderPolicyRepository policies, ReminderStore store, MailWriter mails,
			RecordLinks links, BusinessClock clock) {
		this.sources = sources;
		this.policies = policies;
		this.store = store;
		this.mails = mails;
		this.links = links;
		this.clock = clock;
	}

	/**
	 * Reminds of everything whose turn it is today, unless that was done already or it is
	 * night.
	 * @return how many reminders were written
	 */
	@Transactional
	public int run() {
		LocalDate today = this.clock.today();
		if (Night.at(this.clock) || !this.store.take(today)) {
			return 0;
		}
		ReminderPolicy policy = this.policies.findById(ReminderPolicy.ID).orElseThrow();
		LocalDate from = policy.earliest(today);
		Set<Reminder.Key> sent = this.store.sent(from);
		List<Reminder> reminders = new ArrayList<>();
		for (ReminderSource source : this.sources) {
			for (Due due : source.due(from, policy.until(today))) {
				policy.step(due.deadline(), today)
					.ifPresent((step) -> Reminder.of(due, step, today)
						.stream()
						.filter((one) -> !sent.contains(one.key()))
						.forEach(reminders::add));
			}
		}
		if (!reminders.isEmpty()) {
			this.store.write(reminders);
			this.mails.remind(byPerson(reminders));
		}
		log.info("{} reminders on {}", reminders.size(), today);
		return reminders.size();
	}

	private Map<Long, List<MailLine>> byPerson(List<Reminder> reminders) {
		Map<Long, List<MailLine>> lines = new LinkedHashMap<>();
		if (this.mails.on()) {
			this.links
				.of(reminders,
						(reminder) -> new RecordLinks.Key(reminder.due().subjectType(), reminder.due().subjectId()))
				.forEach((linked) -> lines.computeIfAbsent(linked.row().accountId(), (id) -> new ArrayList<>())
					.add(new MailLine(linked.row().sentence(), linked.row().late(), linked.path())));
		}
		return lines;
	}

}
