package vn.danvan.base;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** A choice that stands in the address of a page by a word of its own. */
public interface Slug {

	/**
	 * Its word in the address.
	 * @return ASCII letters and dashes
	 */
	String slug();

	/**
	 * The choice that a word stands for.
	 * @param <S> the choices
	 * @param choices all of them; the first is the preset
	 * @param slug the word, or null
	 * @return the choice, the first one for an unknown word
	 */
	static <S extends Slug> S of(S[] choices, @Nullable String slug) {
		return Arrays.stream(choices).filter((one) -> one.slug().equals(slug)).findFirst().orElse(choices[0]);
	}

}
