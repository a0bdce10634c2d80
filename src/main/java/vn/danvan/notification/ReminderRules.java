package vn.danvan.notification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.VietnameseText;

/**
 * Lịch nhắc việc as it is typed and shown: days separated by commas.
 *
 * @param before days before the deadline on which the owner is reminded, 0 for the day
 * itself
 * @param after days after the deadline on which the owner is reminded
 * @param leadersAfter those of the days after on which the owner's leader hears of it too
 */
public record ReminderRules(String before, String after, String leadersAfter) {

	/** Farthest day from the deadline. */
	public static final int DAYS_MAX = 60;

	/** Most days of one kind. */
	public static final int STEPS_MAX = 6;

	/** Longest text of one kind. */
	public static final int TEXT_MAX = 60;

	static ReminderRules of(Collection<ReminderStep> steps) {
		return new ReminderRules(
				text(steps.stream()
					.map((step) -> -step.days())
					.filter((days) -> days >= 0)
					.sorted(Comparator.reverseOrder())
					.toList()),
				text(steps.stream().map(ReminderStep::days).filter((days) -> days > 0).sorted().toList()),
				text(steps.stream().filter(ReminderStep::toLeaders).map(ReminderStep::days).sorted().toList()));
	}

	/**
	 * Reads what was typed.
	 * @return the steps
	 * @throws Refusal at the field that is wrong
	 */
	List<ReminderStep> steps() {
		Set<Integer> earlier = days("before", before, 0);
		Set<Integer> later = days("after", after, 1);
		Set<Integer> leaders = days("leadersAfter", leadersAfter, 1);
		if (earlier.isEmpty() && later.isEmpty()) {
			throw Refusal.at("before", "notification.error.no-step");
		}
		if (!later.containsAll(leaders)) {
			throw Refusal.at("leadersAfter", "notification.error.leaders-only-after");
		}
		List<ReminderStep> steps = new ArrayList<>();
		earlier.forEach((days) -> steps.add(new ReminderStep(-days, false)));
		later.forEach((days) -> steps.add(new ReminderStep(days, leaders.contains(days))));
		return steps;
	}

	private static Set<Integer> days(String field, String typed, int least) {
		Set<Integer> days = new TreeSet<>();
		for (String word : VietnameseText.line(typed).split("[,; ]+")) {
			if (word.isEmpty()) {
				continue;
			}
			if (!word.matches("[0-9]{1,3}") || Integer.parseInt(word) < least || Integer.parseInt(word) > DAYS_MAX) {
				throw Refusal.at(field, "notification.error.days", word, least, DAYS_MAX);
			}
			if (!days.add(Integer.valueOf(word))) {
				throw Refusal.at(field, "notification.error.days-twice", word);
			}
		}
		if (days.size() > STEPS_MAX) {
			throw Refusal.at(field, "notification.error.too-many-days", STEPS_MAX);
		}
		return days;
	}

	private static String text(List<Integer> days) {
		return days.stream().map(String::valueOf).collect(Collectors.joining(", "));
	}

}
