package vn.danvan.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import vn.danvan.base.text.Messages;

/** The facts of a record: a label and its text on each line. */
public class FactList extends Div {

	private static final long serialVersionUID = 1L;

	/** An empty list. */
	public FactList() {
		addClassName("report");
	}

	/**
	 * Adds a fact.
	 * @param labelKey key of its label
	 * @param text what it says, possibly on several lines
	 * @return this list
	 */
	public FactList fact(String labelKey, String text) {
		return plain(Messages.text(labelKey), text);
	}

	/**
	 * Adds a fact whose label is a text.
	 * @param title its label
	 * @param text what it says, possibly on several lines
	 * @return this list
	 */
	public FactList plain(String title, String text) {
		Span label = new Span(title);
		label.addClassName("quiet");
		Span value = new Span(text);
		value.addClassName("multi-line");
		add(label, value);
		return this;
	}

}
