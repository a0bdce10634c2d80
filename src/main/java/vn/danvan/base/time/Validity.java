package vn.danvan.base.time;

import java.time.LocalDate;

/**
 * A half-open stretch of days: from ≤ day &lt; until. An open end is {@link #FOREVER},
 * never null.
 *
 * @param from first valid day
 * @param until first day that is no longer valid
 */
public record Validity(LocalDate from, LocalDate until) {

	/** The end of what has no end yet. */
	public static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

	public Validity {
		if (!from.isBefore(until)) {
			throw new IllegalArgumentException("A validity must last at least one day: " + from + " to " + until);
		}
	}

	/**
	 * Valid from a day on, without an end.
	 * @param from first valid day
	 * @return the validity
	 */
	public static Validity since(LocalDate from) {
		return new Validity(from, FOREVER);
	}

	/**
	 * Says whether a day lies within.
	 * @param day the day
	 * @return true if from ≤ day &lt; until
	 */
	public boolean contains(LocalDate day) {
		return !day.isBefore(from) && day.isBefore(until);
	}

}
