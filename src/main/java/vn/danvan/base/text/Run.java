package vn.danvan.base.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of text in one style.
 *
 * @param text the text
 * @param bold đậm
 * @param italic nghiêng
 */
public record Run(String text, boolean bold, boolean italic) {

	/**
	 * Upright text.
	 * @param text the text
	 * @return the run
	 */
	public static Run plain(String text) {
		return new Run(text, false, false);
	}

	/**
	 * What runs say together, without style.
	 * @param runs pieces of text
	 * @return the text
	 */
	public static String text(List<Run> runs) {
		return runs.stream().map(Run::text).collect(Collectors.joining());
	}

	/**
	 * The same style with other text.
	 * @param other the text
	 * @return the run
	 */
	public Run with(String other) {
		return new Run(other, bold, italic);
	}

}
