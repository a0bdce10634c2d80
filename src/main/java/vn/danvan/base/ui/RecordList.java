package vn.danvan.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** A short list of records that open beside it. */
public class RecordList extends UnorderedList {

	private static final long serialVersionUID = 1L;

	/**
	 * An empty list.
	 * @param label what it lists, for those who do not see it
	 */
	public RecordList(String label) {
		addClassName("work-list");
		getElement().setAttribute("aria-label", label);
	}

	/**
	 * Adds a record.
	 * @param path its page
	 * @param title its title
	 * @param facts what is said of it below the title
	 * @param chosen whether it is the one that is open
	 */
	public void add(String path, String title, Component facts, boolean chosen) {
		Span name = new Span(title);
		name.addClassName("work-title");
		Div item = new Div(name, facts);
		item.addClassName("work-item");
		Anchor link = new Anchor(path, item);
		if (chosen) {
			link.getElement().setAttribute("aria-current", "page");
		}
		add(new ListItem(link));
	}

}
