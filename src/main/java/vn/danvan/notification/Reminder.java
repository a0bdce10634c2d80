package vn.danvan.notification;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import vn.danvan.base.event.Due;
import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.VietnameseDates;

/**
 * Một lời nhắc to one person.
 *
 * @param accountId the person
 * @param due what is owed
 * @param step whose turn it is
 * @param sentence with the true number of days
 * @param late whether the deadline has passed
 */
record Reminder(long accountId, Due due, ReminderStep step, String sentence, boolean late) {

	/**
	 * The reminders of one step: to the owners, and to leaders where the step says so.
	 */
	static List<Reminder> of(Due due, ReminderStep step, LocalDate today) {
		long days = ChronoUnit.DAYS.between(due.deadline(), today);
		String sentence = sentence(due, days);
		List<Reminder> reminders = new ArrayList<>();
		due.owners().forEach((id) -> reminders.add(new Reminder(id, due, step, sentence, days > 0)));
		if (step.toLeaders() || due.owners().isEmpty()) {
			String told = Messages.text("notification.remind.leader", due.owner(), VietnameseText.lowerFirst(sentence));
			due.leaders()
				.stream()
				.filter((id) -> !due.owners().contains(id))
				.forEach((id) -> reminders.add(new Reminder(id, due, step, told, days > 0)));
		}
		return reminders;
	}

	Key key() {
		return new Key(accountId, due.subjectType(), due.subjectId(), due.unitId(), due.deadline(), step.days());
	}

	private static String sentence(Due due, long days) {
		String deadline = VietnameseDates.screen(due.deadline());
		if (days == 0) {
			return Messages.text("notification.remind.today", deadline, due.what());
		}
		return (days < 0) ? Messages.text("notification.remind.before", -days, deadline, due.what())
				: Messages.text("notification.remind.after", days, deadline, due.what());
	}

	/**
	 * What is never sent twice. An extended deadline begins anew.
	 *
	 * @param accountId the person
	 * @param subjectType the kind of record
	 * @param subjectId the record
	 * @param unitId the commune that owes it
	 * @param deadline its deadline then
	 * @param days the step
	 */
	record Key(long accountId, String subjectType, long subjectId, long unitId, LocalDate deadline, int days) {
	}

}
