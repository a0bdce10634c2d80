package vn.danvan.submission;

import java.time.LocalDate;

import vn.danvan.base.Refusal;
import vn.danvan.base.time.VietnameseDates;

/** Gia hạn: the rules that requests for more time share, whatever is owed. */
public final class MoreTime {

	/** Most years that are granted at a time. */
	public static final int YEARS_MAX = 1;

	private MoreTime() {
	}

	/**
	 * Insists that a longer deadline is one: later than the present one, not past, and
	 * not by more than a year after that or today.
	 * @param field the property
	 * @param present the present deadline
	 * @param today the day on which it is asked for or granted
	 * @param until the deadline that is asked for or granted
	 * @throws Refusal at the field if it is not
	 */
	public static void check(String field, LocalDate present, LocalDate today, LocalDate until) {
		if (!until.isAfter(present)) {
			throw Refusal.at(field, "submission.error.extension-not-later", VietnameseDates.screen(present));
		}
		if (until.isBefore(today)) {
			throw Refusal.at(field, "submission.error.extension-past");
		}
		LocalDate from = present.isAfter(today) ? present : today;
		if (until.isAfter(from.plusYears(YEARS_MAX))) {
			throw Refusal.at(field, "submission.error.extension-too-long");
		}
	}

	/**
	 * Insists that who decides is not who asked.
	 * @param own whether this person asked
	 * @throws Refusal if so
	 */
	public static void requireOther(boolean own) {
		if (own) {
			throw new Refusal("submission.error.extension-own");
		}
	}

}
