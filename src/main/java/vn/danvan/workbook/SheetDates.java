package vn.danvan.workbook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.VietnameseText;

/** Dates that were typed as text. */
final class SheetDates {

	private static final Pattern DAY_FIRST = Pattern
		.compile("(\\d{1,2})\\s*[/.\\-]\\s*(\\d{1,2})\\s*[/.\\-]\\s*(\\d{4})(?: \\d{1,2}:\\d{2}(?::\\d{2})?)?");

	private static final Pattern YEAR_FIRST = Pattern
		.compile("(\\d{4})[/.\\-](\\d{1,2})[/.\\-](\\d{1,2})(?:[ T]\\d{1,2}:\\d{2}(?::\\d{2})?)?");

	private static final Pattern WORDS = Pattern.compile("(?:ngay )?(\\d{1,2}) thang (\\d{1,2}) nam (\\d{4})");

	private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}[/.\\-]\\d{1,2}[/.\\-]\\d{2}");

	private SheetDates() {
	}

	/**
	 * Reads a date as people of Vietnam write it.
	 * @param typed for example 31/12/2023, 31-12-2023, 2023-12-31, ngày 31 tháng 12 năm
	 * 2023
	 * @return the date
	 * @throws Refusal if it is no day of the calendar, or its century is left to guess
	 */
	static LocalDate parse(String typed) {
		String text = typed.startsWith("'") ? typed.substring(1).strip() : typed;
		Matcher dayFirst = DAY_FIRST.matcher(text);
		if (dayFirst.matches()) {
			return date(text, dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
		}
		Matcher yearFirst = YEAR_FIRST.matcher(text);
		if (yearFirst.matches()) {
			return date(text, yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
		}
		Matcher words = WORDS.matcher(VietnameseText.searchKey(text));
		if (words.matches()) {
			return date(text, words.group(3), words.group(2), words.group(1));
		}
		throw new Refusal(SHORT_YEAR.matcher(text).matches() ? "workbook.error.date-year" : "workbook.error.date-text",
				text);
	}

	private static LocalDate date(String text, String year, String month, String day) {
		try {
			return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
		}
		catch (DateTimeException ex) {
			throw new Refusal("workbook.error.date-impossible", text);
		}
	}

}
