package vn.danvan.plan;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import vn.danvan.base.text.VietnameseText;

/** Finds the name that somebody probably meant. */
final class NearestName {

	/** One letter in as many may be wrong. */
	private static final int LETTERS_PER_SLIP = 3;

	/** Longer texts are no names. */
	private static final int NAME_MAX = 200;

	private NearestName() {
	}

	/**
	 * The nearest name.
	 * @param typed what was typed
	 * @param names what could be meant
	 * @return the name with the fewest wrong letters, marks and case ignored; empty when
	 * none is near
	 */
	static Optional<String> of(String typed, Collection<String> names) {
		String key = VietnameseText.searchKey(typed);
		int slips = Math.max(1, key.length() / LETTERS_PER_SLIP);
		return names.stream()
			.filter((name) -> Math.abs(name.length() - key.length()) <= slips && key.length() <= NAME_MAX)
			.map((name) -> Map.entry(name, distance(key, VietnameseText.searchKey(name))))
			.filter((entry) -> entry.getValue() <= slips)
			.min(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
			.map(Map.Entry::getKey);
	}

	/** How many letters must be put in, left out or changed. */
	private static int distance(String one, String other) {
		int[] row = IntStream.rangeClosed(0, other.length()).toArray();
		for (int i = 1; i <= one.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j <= other.length(); j++) {
				int change = diagonal + ((one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1);
				diagonal = row[j];
				row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
			}
		}
		return row[other.length()];
	}

}
