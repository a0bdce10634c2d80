package vn.danvan.base;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * One thing in an earlier and in a later list.
 *
 * @param <T> what is compared
 * @param before as it was, or null if it is new
 * @param after as it is, or null if it is gone
 */
public record Pair<T>(@Nullable T before, @Nullable T after) {

	/**
	 * Finds what belongs together: first by one key, then what is left by another.
	 * @param <T> what is compared
	 * @param before the earlier list
	 * @param after the later list
	 * @param first the key that counts most
	 * @param second the key for what the first did not find
	 * @return everything once: in the order of the later list, then what is gone
	 */
	public static <T> List<Pair<T>> match(List<T> before, List<T> after, Function<T, ?> first, Function<T, ?> second) {
		List<T> unmatched = new ArrayList<>(before);
		List<@Nullable T> partners = new ArrayList<>();
		after.forEach((one) -> partners.add(take(unmatched, one, first)));
		List<Pair<T>> pairs = new ArrayList<>();
		for (int i = 0; i < after.size(); i++) {
			T partner = partners.get(i);
			pairs.add(new Pair<>((partner != null) ? partner : take(unmatched, after.get(i), second), after.get(i)));
		}
		unmatched.forEach((one) -> pairs.add(new Pair<>(one, null)));
		return pairs;
	}

	private static <T> @Nullable T take(List<T> from, T like, Function<T, ?> key) {
		for (T one : from) {
			if (key.apply(one).equals(key.apply(like))) {
				from.remove(one);
				return one;
			}
		}
		return null;
	}

}
