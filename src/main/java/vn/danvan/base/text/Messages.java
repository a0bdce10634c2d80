package vn.danvan.base.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Every sentence that a person reads, from {@code messages/<module>.properties}. A
 * missing key is an error of ours and fails at once.
 */
public final class Messages {

	private static final Properties TEXTS = load();

	private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z][a-zA-Z0-9]*)}");

	private Messages() {
	}

	/**
	 * A text with numbered places.
	 * @param key a key of the bundles
	 * @param arguments what stands at {0}, {1}, ...; numbers are formatted the Vietnamese
	 * way
	 * @return the Vietnamese text
	 * @throws IllegalArgumentException if there is no such key
	 */
	public static String text(String key, Object... arguments) {
		String pattern = pattern(key);
		if (arguments.length == 0) {
			return pattern;
		}
		return new MessageFormat(pattern.replace("'", "''"), VietnameseText.VIETNAMESE).format(arguments);
	}

	/**
	 * A text with named places.
	 * @param key a key of the bundles
	 * @param values what stands at {name}; a name without a value stays empty
	 * @return the Vietnamese text
	 * @throws IllegalArgumentException if there is no such key
	 */
	public static String named(String key, Map<String, ?> values) {
		return NAME.matcher(pattern(key)).replaceAll((match) -> {
			Object value = values.get(match.group(1));
			return (value != null) ? Matcher.quoteReplacement(value.toString()) : "";
		});
	}

	/**
	 * The label of a constant, under {@code enum.<Type>.<NAME>}.
	 * @param constant the constant
	 * @return its Vietnamese label
	 */
	public static String label(Enum<?> constant) {
		return pattern("enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
	}

	/**
	 * Says whether a key exists.
	 * @param key a key
	 * @return true if there is a text
	 */
	public static boolean has(String key) {
		return TEXTS.containsKey(key);
	}

	private static String pattern(String key) {
		String pattern = TEXTS.getProperty(key);
		if (pattern == null) {
			throw new IllegalArgumentException("No text for " + key);
		}
		return pattern;
	}

	private static Properties load() {
		Properties all = new Properties();
		try {
			for (Resource bundle : new PathMatchingResourcePatternResolver()
				.getResources("classpath*:messages/*.properties")) {
				Properties one = new Properties();
				try (InputStreamReader reader = new InputStreamReader(bundle.getInputStream(),
						StandardCharsets.UTF_8)) {
					one.load(reader);
				}
				for (String key : one.stringPropertyNames()) {
					if (all.put(key, one.getProperty(key)) != null) {
						throw new IllegalStateException("Text defined twice: " + key);
					}
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The message bundles cannot be read", ex);
		}
		return all;
	}

}
