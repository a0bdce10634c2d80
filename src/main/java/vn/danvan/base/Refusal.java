package vn.danvan.base;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Messages;

/**
 * Something that a person asked for and that the rules do not allow. Its message is a
 * Vietnamese sentence that says what is wrong and what to do; nothing has been saved.
 */
public class Refusal extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final @Nullable String field;

	private final String key;

	/**
	 * A refusal of the whole request.
	 * @param key key of the sentence
	 * @param arguments what stands at its numbered places
	 */
	public Refusal(String key, Object... arguments) {
		this(null, key, arguments);
	}

	private Refusal(@Nullable String field, String key, Object... arguments) {
		super(Messages.text(key, arguments));
		this.field = field;
		this.key = key;
	}

	/**
	 * A refusal that belongs to one field of a form.
	 * @param field name of the property
	 * @param key key of the sentence
	 * @param arguments what stands at its numbered places
	 * @return the refusal
	 */
	public static Refusal at(String field, String key, Object... arguments) {
		return new Refusal(field, key, arguments);
	}

	/**
	 * The property whose value was refused.
	 * @return its name, or null when the refusal concerns the whole
	 */
	public @Nullable String field() {
		return this.field;
	}

	/**
	 * The key of the sentence, for tests and logs.
	 * @return the message key
	 */
	public String key() {
		return this.key;
	}

}
