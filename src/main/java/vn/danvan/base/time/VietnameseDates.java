package vn.danvan.base.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Dates as Vietnamese offices write them. */
public final class VietnameseDates {

	/** The time zone of every date that a person reads or enters. */
	public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

	private static final DateTimeFormatter SCREEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(ZONE);

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm").withZone(ZONE);

	private VietnameseDates() {
	}

	/**
	 * A date on a screen or in a table.
	 * @param date the date
	 * @return for example {@code 05/07/2023}
	 */
	public static String screen(LocalDate date) {
		return SCREEN.format(date);
	}

	/**
	 * A moment on a screen, in Vietnamese time.
	 * @param moment the instant
	 * @return for example {@code 08:05 20/06/2023}
	 */
	public static String screen(Instant moment) {
		return MOMENT.format(moment);
	}

	/**
	 * The time of day of a moment, in Vietnamese time.
	 * @param moment the instant
	 * @return for example {@code 08:05}
	 */
	public static String time(Instant moment) {
		return TIME.format(moment);
	}

	/**
	 * A date inside the text of a document: a zero before days 1 to 9 and months 1 and 2
	 * only.
	 * @param date the date
	 * @return for example {@code 05/7/2023}, {@code 12/02/2024}
	 */
	public static String cited(LocalDate date) {
		return "%02d/%s/%d".formatted(date.getDayOfMonth(), month(date), date.getYear());
	}

	/**
	 * A date in words, with the zeros that the rules on documents ask for (HD 36-HD/VPTW,
	 * Nghị định 30/2020).
	 * @param date the date
	 * @return for example {@code ngày 05 tháng 02 năm 2024},
	 * {@code ngày 27 tháng 5 năm 2026}
	 */
	public static String words(LocalDate date) {
		return "ngày %02d tháng %s năm %d".formatted(date.getDayOfMonth(), month(date), date.getYear());
	}

	private static String month(LocalDate date) {
		int month = date.getMonthValue();
		return (month <= 2) ? "0" + month : String.valueOf(month);
	}

}
