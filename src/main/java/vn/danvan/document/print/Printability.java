package vn.danvan.document.print;

import java.util.Optional;

import vn.danvan.document.Table;

/** Says what the pages cannot take. */
public final class Printability {

	private Printability() {
	}

	/**
	 * Finds the first character that the typeface of official documents lacks, for
	 * example an emoji.
	 * @param text the text in NFC
	 * @return its place in the text, empty if all can be printed
	 */
	public static Optional<Integer> unprintable(String text) {
		int place = 0;
		while (place < text.length()) {
			int character = text.codePointAt(place);
			if (character != '\n' && character != '\t' && !Typeface.prints(character)) {
				return Optional.of(place);
			}
			place += Character.charCount(character);
		}
		return Optional.empty();
	}

	/**
	 * Refuses a table whose columns find no room on a page.
	 * @param table the table
	 * @param landscape whether its page lies across
	 */
	public static void checkColumns(Table table, boolean landscape) {
		TableShape.of(table, landscape ? Templates.LANDSCAPE : Templates.PORTRAIT);
	}

}
