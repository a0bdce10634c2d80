package vn.danvan.base.text;

import java.text.Normalizer;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Brings Vietnamese text into the one form in which it is stored: NFC, the true letter Đ,
 * no invisible characters. Tone placement (hòa, hoà) is kept as entered; only the search
 * key ignores it.
 */
public final class VietnameseText {

	/** Vietnamese, as spoken in Vietnam: the locale of everything that a person reads. */
	public static final Locale VIETNAMESE = Locale.of("vi", "VN");

	private VietnameseText() {
	}

	/**
	 * One line of text as it is stored.
	 * @param text what was typed, pasted or read from a file
	 * @return NFC text without control characters, with single spaces and no space at
	 * either end; empty for null
	 */
	public static String line(@Nullable String text) {
		return clean(text).replaceAll("\\s+", " ").strip();
	}

	/**
	 * Several lines of text as they are stored: like {@link #line}, but line breaks stay.
	 * @param text what was typed, pasted or read from a file
	 * @return the cleaned text; empty for null
	 */
	public static String block(@Nullable String text) {
		return clean(text).replaceAll("[ \\t]+", " ").replaceAll(" ?\\n ?", "\n").replaceAll("\\n{3,}", "\n\n").strip();
	}

	/**
	 * The key under which text is found: lower case, without marks, đ as d, so that "lac
	 * son" finds "Lạc Sơn".
	 * @param parts what shall be found together
	 * @return letters without marks, parts separated by one space
	 */
	public static String searchKey(@Nullable String... parts) {
		StringBuilder joined = new StringBuilder();
		for (String part : parts) {
			String line = line(part);
			if (!line.isEmpty()) {
				joined.append(joined.isEmpty() ? "" : " ").append(line);
			}
		}
		String bare = Normalizer.normalize(joined.toString().replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD);
		return bare.replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
	}

	/**
	 * A search key as a LIKE pattern that finds it anywhere, with the wildcards of LIKE
	 * taken literally.
	 * @param typed what the person typed into a search field
	 * @return the pattern, or {@code %} when nothing was typed
	 */
	public static String searchPattern(@Nullable String typed) {
		String key = searchKey(typed);
		return key.isEmpty() ? "%" : "%" + key.replaceAll("([\\\\%_])", "\\\\$1") + "%";
	}

	/**
	 * Text in Vietnamese capitals.
	 * @param text the text in NFC
	 * @return capitals, đ as Đ
	 */
	public static String upper(String text) {
		return text.toUpperCase(Locale.ROOT);
	}

	/**
	 * Text whose first letter is small, as a subject line of the Party begins.
	 * @param text the text in NFC
	 * @return the same with a small first letter
	 */
	public static String lowerFirst(String text) {
		return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
	}

	private static String clean(@Nullable String text) {
		if (text == null) {
			return "";
		}
		String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
		return composed.replace('\u00D0', 'Đ')
			.replace('\u0189', 'Đ')
			.replace('\u00F0', 'đ')
			.replace('\u00A0', ' ')
			.replace("\r\n", "\n")
			.replace('\r', '\n')
			.replaceAll("[\\u200B-\\u200F\\u202A-\\u202E\\u2060\\uFEFF]", "")
			.replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
	}

}
