package vn.danvan.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.danvan.base.text.Messages;
import vn.danvan.base.time.Validity;
import vn.danvan.figures.PeriodKind;
import vn.danvan.figures.PeriodRule;

/**
 * Quãng thời gian of a plan's year: the whole year, a quarter or a month.
 *
 * @param kind năm, quý or tháng
 * @param number which one in the year, from 1
 */
public record PlanSpan(PeriodKind kind, int number) {

	/** Cả năm. */
	public static final PlanSpan YEAR = new PlanSpan(PeriodKind.YEAR, 1);

	/**
	 * All that can be chosen.
	 * @return the year, its quarters, its months
	 */
	public static List<PlanSpan> all() {
		List<PlanSpan> all = new ArrayList<>(List.of(YEAR));
		for (PeriodKind kind : List.of(PeriodKind.QUARTER, PeriodKind.MONTH)) {
			for (int number = 1; number <= kind.count(); number++) {
				all.add(new PlanSpan(kind, number));
			}
		}
		return all;
	}

	/**
	 * Reads the word that stands for a span in an address.
	 * @param slug for example {@code q2}; anything else for none
	 * @return the span
	 */
	public static Optional<PlanSpan> of(String slug) {
		return all().stream().filter((span) -> span.slug().equals(slug)).findFirst();
	}

	/**
	 * The quarter of a day.
	 * @param day the day; before the year counts as its first, after it as its last
	 * @param year the plan's year
	 * @return the quarter
	 */
	static PlanSpan quarter(LocalDate day, int year) {
		int month = (day.getYear() == year) ? day.getMonthValue() : (day.getYear() < year) ? 1 : 12;
		return new PlanSpan(PeriodKind.QUARTER, (month + 2) / 3);
	}

	/**
	 * The word that stands for it in an address.
	 * @return for example {@code nam}, {@code q2}, {@code t11}
	 */
	public String slug() {
		return switch (kind) {
			case QUARTER -> "q" + number;
			case MONTH -> "t" + number;
			default -> "nam";
		};
	}

	/**
	 * What it is called.
	 * @return for example {@code Cả năm}, {@code Quý 2}
	 */
	public String label() {
		return switch (kind) {
			case QUARTER -> Occurrence.QUARTER.label(number);
			case MONTH -> Occurrence.MONTH.label(number);
			default -> Messages.text("plan.span.year");
		};
	}

	/**
	 * The span before or after.
	 * @param step how many to go on, negative for back
	 * @return the span, empty outside the year
	 */
	public Optional<PlanSpan> moved(int step) {
		int next = number + step;
		return (next < 1 || next > kind.count()) ? Optional.empty() : Optional.of(new PlanSpan(kind, next));
	}

	/**
	 * Its days; the first one begins with all that is due earlier, the last one ends with
	 * all that is due later, so that no deadline is in none.
	 */
	Validity days(int year) {
		Validity days = PeriodRule.CALENDAR.days(kind, year, number);
		return new Validity((number == 1) ? LocalDate.EPOCH : days.from(),
				(number == kind.count()) ? Validity.FOREVER : days.until());
	}

}
