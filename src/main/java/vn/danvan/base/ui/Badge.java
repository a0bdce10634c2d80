package vn.danvan.base.ui;

import com.vaadin.flow.component.html.Span;

/** A short state in a colour that also says it in words. */
public class Badge extends Span {

	private static final long serialVersionUID = 1L;

	/** What a colour means. */
	public enum Tone {

		/** Finished. */
		GOOD,

		/** Waits for somebody. */
		WAITING,

		/** Needs care soon. */
		WARNING,

		/** Late or refused. */
		BAD,

		/** Nothing yet. */
		NEUTRAL

	}

	/**
	 * A badge.
	 * @param text what it says
	 * @param tone what its colour means
	 */
	public Badge(String text, Tone tone) {
		super(text);
		addClassNames("badge", "tone-" + tone.name().toLowerCase(java.util.Locale.ROOT));
	}

}
