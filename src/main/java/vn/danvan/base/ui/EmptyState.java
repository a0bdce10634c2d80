package vn.danvan.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where a list has no rows: why, and what to do next. */
public class EmptyState extends Div {

	private static final long serialVersionUID = 1L;

	/**
	 * An empty state.
	 * @param sentence why there is nothing and what to do
	 * @param actions what can be done at once
	 */
	public EmptyState(String sentence, Component... actions) {
		addClassName("empty-state");
		add(new Paragraph(sentence));
		add(actions);
	}

}
