package vn.danvan.base.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;

/** Numbers as Vietnamese offices write them: 1.234,5. */
public final class VietnameseNumbers {

	private static final Pattern VIETNAMESE = Pattern.compile("-?(\\d+|\\d{1,3}(\\.\\d{3})+)(,\\d+)?");

	private static final Pattern ENGLISH = Pattern.compile("-?\\d[\\d.,]*");

	private VietnameseNumbers() {
	}

	/**
	 * A number with a point between thousands and a comma before at most two decimals.
	 * @param number any number
	 * @return for example {@code 1.234,5}
	 */
	public static String format(Number number) {
		return pattern("#,##0.##").format(number);
	}

	/**
	 * A count with at least two digits, as official text writes small numbers.
	 * @param count zero or more
	 * @return for example {@code 05}, {@code 24}, {@code 1.234}
	 */
	public static String counted(long count) {
		return count < 10 ? "0" + count : format(count);
	}

	/**
	 * A share in percent with at most one decimal.
	 * @param part the numerator
	 * @param whole the denominator
	 * @return for example {@code 91,2%}, or null when the denominator is zero and nothing
	 * can be said
	 */
	public static @Nullable String percent(long part, long whole) {
		if (whole == 0) {
			return null;
		}
		BigDecimal share = BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
		return pattern("#,##0.#").format(share) + "%";
	}

	/**
	 * A number from the database without the zeros at its end.
	 * @param number for example {@code 6.00}
	 * @return for example {@code 6}, never with an exponent
	 */
	public static BigDecimal plain(BigDecimal number) {
		BigDecimal stripped = number.stripTrailingZeros();
		return (stripped.scale() < 0) ? stripped.setScale(0) : stripped;
	}

	/**
	 * Reads a number as Vietnamese offices write it.
	 * @param typed for example {@code 1234}, {@code 1.234} or {@code 1.234,5}
	 * @return the number, or null when nothing was typed
	 * @throws Refusal if it is no number, or written the English way so that it cannot be
	 * told what is meant
	 */
	public static @Nullable BigDecimal parse(@Nullable String typed) {
		String text = VietnameseText.line(typed).replaceAll("(?<=\\d) (?=\\d)", "");
		if (text.isEmpty()) {
			return null;
		}
		if (VIETNAMESE.matcher(text).matches()) {
			return new BigDecimal(text.replace(".", "").replace(',', '.'));
		}
		throw new Refusal(ENGLISH.matcher(text).matches() ? "base.error.number-english" : "base.error.number-text",
				text);
	}

	private static DecimalFormat pattern(String pattern) {
		DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(VietnameseText.VIETNAMESE);
		symbols.setGroupingSeparator('.');
		symbols.setDecimalSeparator(',');
		DecimalFormat format = new DecimalFormat(pattern, symbols);
		format.setRoundingMode(RoundingMode.HALF_UP);
		return format;
	}

}
