package vn.danvan.base.text;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Vị trí dấu thanh: where the tone stands in oa, oe and uy. Both spellings are in
 * official use.
 */
public final class ToneMarks {

	private static final String NEW = "òóỏõọÒÓỎÕỌùúủũụÙÚỦŨỤ";

	private static final String BARE = "oooooOOOOOuuuuuUUUUU";

	private static final String TONES = "\u0300\u0301\u0309\u0303\u0323";

	private static final Pattern PAIR = Pattern
		.compile("(?<![qQ])([òóỏõọÒÓỎÕỌ])([aeAE])(?!\\p{L})|(?<![qQ])([ùúủũụÙÚỦŨỤ])([yY])(?!\\p{L})");

	private ToneMarks() {
	}

	/**
	 * The spelling of HD 36-HD/VPTW: the tone on the second vowel of an open syllable,
	 * {@code uỷ, hoà, khoẻ}.
	 * @param text the text in NFC
	 * @return the same text with such syllables spelled so
	 */
	public static String old(String text) {
		return PAIR.matcher(text).replaceAll((match) -> {
			String first = (match.group(1) != null) ? match.group(1) : match.group(3);
			String second = (match.group(1) != null) ? match.group(2) : match.group(4);
			int place = NEW.indexOf(first);
			String toned = Normalizer.normalize(second + TONES.charAt(place % TONES.length()), Normalizer.Form.NFC);
			return Matcher.quoteReplacement(BARE.charAt(place) + toned);
		});
	}

}
