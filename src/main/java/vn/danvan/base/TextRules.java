package vn.danvan.base;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.SecrecyMarks;
import vn.danvan.base.text.VietnameseText;

/** Brings typed text into stored form, or refuses it with the field's name. */
public final class TextRules {

	/** Longest reason. */
	public static final int REASON_MAX = 1000;

	private TextRules() {
	}

	/**
	 * A title or symbol: one line that must not be empty and carries no secrecy mark.
	 * @param field the property
	 * @param typed what was typed
	 * @param max most letters
	 * @return the text as it is stored
	 */
	public static String title(String field, @Nullable String typed, int max) {
		return SecrecyMarks.refuse(field, required(field, typed, max));
	}

	/**
	 * One line that must not be empty.
	 * @param field the property
	 * @param typed what was typed
	 * @param max most letters
	 * @return the text as it is stored
	 */
	public static String required(String field, @Nullable String typed, int max) {
		String text = optional(field, typed, max);
		if (text.isEmpty()) {
			throw Refusal.at(field, "base.error.required");
		}
		return text;
	}

	/**
	 * One line that may be empty.
	 * @param field the property
	 * @param typed what was typed
	 * @param max most letters
	 * @return the text as it is stored
	 */
	public static String optional(String field, @Nullable String typed, int max) {
		return limited(field, VietnameseText.line(typed), max);
	}

	/**
	 * Several lines that may be empty.
	 * @param field the property
	 * @param typed what was typed
	 * @param max most letters
	 * @return the text as it is stored
	 */
	public static String block(String field, @Nullable String typed, int max) {
		return limited(field, VietnameseText.block(typed), max);
	}

	/**
	 * Why something is done; must not be empty.
	 * @param typed what was typed
	 * @return the text as it is stored
	 */
	public static String reason(@Nullable String typed) {
		String text = block("reason", typed, REASON_MAX);
		if (text.isEmpty()) {
			throw Refusal.at("reason", "base.error.reason");
		}
		return text;
	}

	private static String limited(String field, String text, int max) {
		if (text.length() > max) {
			throw Refusal.at(field, "base.error.too-long", max);
		}
		return text;
	}

}
