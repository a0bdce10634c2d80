package vn.danvan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import vn.danvan.base.time.Validity;
import vn.danvan.figures.PeriodKind;
import vn.danvan.figures.PeriodRule;

/**
 * Lịch thực hiện of a task: when it begins and ends, and by which rule it comes again.
 *
 * @param occurrence kỳ thực hiện
 * @param rule where a period begins and ends: calendar, or the 15th to the 14th of Nghị
 * định 09/2019/NĐ-CP
 * @param daysAfter how many days after the end of a period the result is due, 0 to
 * {@value #DAYS_AFTER_MAX}
 * @param startsOn ngày bắt đầu, within the plan's year
 * @param deadline hạn, within the plan's year
 */
public record Schedule(Occurrence occurrence, PeriodRule rule, int daysAfter, LocalDate startsOn, LocalDate deadline) {

	/** Most days after the end of a period. */
	public static final int DAYS_AFTER_MAX = 31;

	/**
	 * A task that is owed once.
	 * @param startsOn ngày bắt đầu
	 * @param deadline hạn
	 * @return the schedule
	 */
	public static Schedule once(LocalDate startsOn, LocalDate deadline) {
		return new Schedule(Occurrence.ONCE, PeriodRule.CALENDAR, 0, startsOn, deadline);
	}

	/**
	 * A task that comes again with each whole month, quarter or half-year of the
	 * calendar.
	 * @param occurrence kỳ thực hiện
	 * @param startsOn ngày bắt đầu
	 * @param deadline hạn
	 * @return the schedule
	 */
	public static Schedule each(Occurrence occurrence, LocalDate startsOn, LocalDate deadline) {
		return new Schedule(occurrence, PeriodRule.CALENDAR, 0, startsOn, deadline);
	}

	/**
	 * The stretches in which the task is owed once each.
	 * @return one slot for a single task, else one for each period that ends within the
	 * task's days
	 */
	List<Slot> slots() {
		PeriodKind kind = occurrence.kind();
		if (kind == null) {
			return List.of(new Slot(0, startsOn, deadline));
		}
		return IntStream.rangeClosed(1, kind.count()).mapToObj((number) -> {
			Validity days = rule.days(kind, startsOn.getYear(), number);
			return new Slot(number, days.from(), days.until().minusDays(1));
		})
			.filter((slot) -> !slot.deadline().isBefore(startsOn) && !slot.deadline().isAfter(deadline))
			.map((slot) -> new Slot(slot.number(), slot.start(), slot.deadline().plusDays(daysAfter)))
			.toList();
	}

	/**
	 * The same, later.
	 * @param years how many years, may be negative
	 * @return the schedule; 29 February becomes the 28th
	 */
	Schedule shifted(int years) {
		return new Schedule(occurrence, rule, daysAfter, startsOn.plusYears(years), deadline.plusYears(years));
	}

	/**
	 * One stretch.
	 *
	 * @param number its number within the year, 0 for a single task
	 * @param start its first day
	 * @param deadline the day on which its result is due
	 */
	record Slot(int number, LocalDate start, LocalDate deadline) {
	}

}
