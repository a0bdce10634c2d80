package vn.danvan.plan;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Messages;
import vn.danvan.figures.PeriodKind;

/** Kỳ thực hiện of a task within its year. */
public enum Occurrence {

	/** Một lần. */
	ONCE(null),

	/** Hằng tháng. */
	MONTH(PeriodKind.MONTH),

	/** Hằng quý. */
	QUARTER(PeriodKind.QUARTER),

	/** Sáu tháng một lần. */
	HALF_YEAR(PeriodKind.HALF_YEAR);

	private final @Nullable PeriodKind kind;

	Occurrence(@Nullable PeriodKind kind) {
		this.kind = kind;
	}

	/** The period that it comes with, null for a single task. */
	@Nullable PeriodKind kind() {
		return this.kind;
	}

	/**
	 * A text with the occurrence behind it.
	 * @param text for example the title of a task
	 * @param number its number within the year, 0 for a single task
	 * @return for example {@code Tiếp công dân – Quý 2}; the text alone for a single task
	 */
	String behind(String text, int number) {
		return (this == ONCE) ? text : text + " – " + label(number);
	}

	/**
	 * What an occurrence is called.
	 * @param number its number within the year, 0 for a single task
	 * @return for example {@code Quý 2}, {@code Tháng 3}, or an empty text
	 */
	public String label(int number) {
		return (this == ONCE) ? ""
				: Messages.text("plan.occurrence." + name().toLowerCase(Locale.ROOT).replace('_', '-'), number);
	}

}
