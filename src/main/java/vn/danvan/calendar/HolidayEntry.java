package vn.danvan.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.TextRules;
import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.VietnameseDates;

/**
 * What staff writes of a ngày nghỉ or ngày làm bù.
 *
 * @param day the day, {@link #FIRST} to {@link #LAST}; null where nothing was chosen
 * @param kind whether it is off or worked; null where nothing was chosen
 * @param name what it is, at most {@value #NAME_MAX} letters
 * @param source căn cứ: the law or notice that says so, at most {@value #SOURCE_MAX}
 * letters; may be empty
 */
public record HolidayEntry(@Nullable LocalDate day, @Nullable HolidayKind kind, String name, String source) {

	/** Longest name. */
	public static final int NAME_MAX = 200;

	/** Longest source. */
	public static final int SOURCE_MAX = 300;

	/** The first day that can be entered. */
	public static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

	/** The last day that can be entered. */
	public static final LocalDate LAST = LocalDate.of(2100, 12, 31);

	/**
	 * Brings it into stored form.
	 * @return the same with tidy texts, day and kind present
	 * @throws Refusal at its field if the rules do not allow it
	 */
	Checked checked() {
		if (day == null) {
			throw Refusal.at("day", "base.error.date");
		}
		if (day.isBefore(FIRST) || day.isAfter(LAST)) {
			throw Refusal.at("day", "calendar.error.range", VietnameseDates.screen(FIRST),
					VietnameseDates.screen(LAST));
		}
		if (kind == null) {
			throw Refusal.at("kind", "calendar.error.kind");
		}
		if (kind == HolidayKind.WORKING && !weekend(day)) {
			throw Refusal.at("day", "calendar.error.weekday", VietnameseDates.screen(day),
					VietnameseText.lowerFirst(Messages.label(day.getDayOfWeek())));
		}
		return new Checked(day, kind, TextRules.title("name", name, NAME_MAX),
				TextRules.optional("source", source, SOURCE_MAX));
	}

	/** Saturday and Sunday. */
	static boolean weekend(LocalDate day) {
		return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
	}

	/**
	 * An entry that the rules allow.
	 *
	 * @param day the day
	 * @param kind whether it is off or worked
	 * @param name what it is
	 * @param source căn cứ, or empty
	 */
	record Checked(LocalDate day, HolidayKind kind, String name, String source) {

		/** How the log and refusals name it. */
		String label() {
			String said = Messages.text("calendar.named", VietnameseDates.screen(day), Messages.label(kind), name);
			return source.isEmpty() ? said : Messages.text("calendar.named-source", said, source);
		}

	}

}
