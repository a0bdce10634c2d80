package vn.danvan.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

import vn.danvan.base.text.Messages;

/** Kỳ thực hiện of a task within its year. */
public enum Occurrence {

	/** Một lần. */
	ONCE(12),

	/** Hằng tháng. */
	MONTH(1),

	/** Hằng quý. */
	QUARTER(3);

	private final int months;

	Occurrence(int months) {
		this.months = months;
	}

	/**
	 * The stretches of a year in which the task is owed once each.
	 * @param start first day of the task
	 * @param deadline its last day
	 * @return one slot for a single task, else a slot for each calendar month or quarter
	 * that ends within the task's days
	 */
	List<Slot> slots(LocalDate start, LocalDate deadline) {
		if (this == ONCE) {
			return List.of(new Slot(0, start, deadline));
		}
		return IntStream.rangeClosed(1, 12 / this.months)
			.mapToObj((number) -> slot(number, start.getYear()))
			.filter((slot) -> !slot.deadline().isBefore(start) && !slot.deadline().isAfter(deadline))
			.toList();
	}

	/**
	 * What an occurrence is called.
	 * @param number its number within the year, 0 for a single task
	 * @return for example {@code Quý 2}, {@code Tháng 3}, or an empty text
	 */
	public String label(int number) {
		return (this == ONCE) ? ""
				: Messages.text("plan.occurrence." + name().toLowerCase(java.util.Locale.ROOT), number);
	}

	private Slot slot(int number, int year) {
		YearMonth last = YearMonth.of(year, number * this.months);
		return new Slot(number, last.minusMonths(this.months - 1L).atDay(1), last.atEndOfMonth());
	}

	/**
	 * One stretch.
	 *
	 * @param number its number within the year, 0 for a single task
	 * @param start its first day
	 * @param deadline its last day
	 */
	record Slot(int number, LocalDate start, LocalDate deadline) {
	}

}
