package vn.danvan.notification;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.StoredAggregate;
import vn.danvan.base.security.Actor;

/**
 * Lịch nhắc việc: on which days before and after a deadline who is reminded. There is
 * one.
 */
@Entity
class ReminderPolicy extends StoredAggregate {

	static final String SUBJECT = "reminder-policy";

	static final long ID = 1;

	/** How many days later a missed step is still caught up. */
	static final int CATCH_UP_DAYS = 2;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "reminder_step", joinColumns = @JoinColumn(name = "policy_id"))
	private Set<ReminderStep> steps = new HashSet<>();

	protected ReminderPolicy() {
	}

	ReminderRules rules() {
		return ReminderRules.of(this.steps);
	}

	void change(Collection<ReminderStep> changed, Actor by) {
		this.steps.removeIf((step) -> !changed.contains(step));
		this.steps.addAll(changed);
		ReminderRules now = rules();
		happened("reminder-policy.changed", by,
				Map.of("before", now.before(), "after", now.after(), "leaders", now.leadersAfter()));
	}

	/**
	 * The step whose turn it is: the last one that has come, unless it is long past. Of
	 * several missed ones only this one is left.
	 * @param deadline the deadline
	 * @param today the business day
	 * @return the step, empty when nobody is reminded
	 */
	Optional<ReminderStep> step(LocalDate deadline, LocalDate today) {
		long days = ChronoUnit.DAYS.between(deadline, today);
		return this.steps.stream()
			.filter((step) -> step.days() <= days)
			.max(Comparator.comparingInt(ReminderStep::days))
			.filter((step) -> days - step.days() <= CATCH_UP_DAYS);
	}

	/** The first deadline for which a step may come today. */
	LocalDate earliest(LocalDate today) {
		return today.minusDays(this.steps.stream().mapToInt(ReminderStep::days).max().orElse(0) + CATCH_UP_DAYS);
	}

	/** The day after the last deadline for which a step may come today. */
	LocalDate until(LocalDate today) {
		return today.minusDays(this.steps.stream().mapToInt(ReminderStep::days).min().orElse(0)).plusDays(1);
	}

	@Override
	protected String subjectType() {
		return SUBJECT;
	}

	@Override
	protected @Nullable Long subjectUnit() {
		return null;
	}

}
