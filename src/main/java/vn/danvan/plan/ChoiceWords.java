package vn.danvan.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseText;

/** The words under which people write the constants of a list. */
final class ChoiceWords {

	private static final Map<String, String> SIGNS = Map.of(">=", "≥", "<=", "≤");

	private final Map<Class<?>, Map<String, Enum<?>>> known = new HashMap<>();

	/**
	 * The constant that a word stands for.
	 * @param <T> the list
	 * @param type the list
	 * @param typed its label, another word for it, or its sign
	 * @return the constant, empty for an unknown word
	 */
	<T extends Enum<T>> Optional<T> find(Class<T> type, String typed) {
		Map<String, Enum<?>> words = this.known.computeIfAbsent(type, ChoiceWords::words);
		return Optional.ofNullable(words.get(key(SIGNS.getOrDefault(typed, typed)))).map(type::cast);
	}

	private static Map<String, Enum<?>> words(Class<?> type) {
		Map<String, Enum<?>> words = new HashMap<>();
		for (Object one : type.getEnumConstants()) {
			Enum<?> constant = (Enum<?>) one;
			words(constant).forEach((word) -> words.putIfAbsent(key(word), constant));
		}
		return words;
	}

	private static List<String> words(Enum<?> constant) {
		String also = "plan.import.word." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
		List<String> words = new ArrayList<>(List.of(Messages.label(constant)));
		if (Messages.has(also)) {
			words.addAll(List.of(Messages.text(also).split("\\|")));
		}
		return words;
	}

	private static String key(String word) {
		return VietnameseText.searchKey(word).replace(",", "").replace(".", "");
	}

}
