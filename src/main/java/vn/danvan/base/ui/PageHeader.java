package vn.danvan.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The title of a page, a line under it, and its actions on the right. */
public class PageHeader extends Composite<Header> {

	private static final long serialVersionUID = 1L;

	private final H1 title = new H1();

	private final Paragraph subtitle = new Paragraph();

	private final Div buttons = new Div();

	/**
	 * A header.
	 * @param title what the page is
	 * @param actions buttons and links
	 */
	public PageHeader(String title, Component... actions) {
		this.title.setText(title);
		Div text = new Div(this.title, this.subtitle);
		text.addClassName("page-header-text");
		this.subtitle.setVisible(false);
		this.buttons.add(actions);
		this.buttons.addClassName("page-header-actions");
		getContent().addClassName("page-header");
		getContent().add(text, this.buttons);
	}

	/**
	 * Adds an action on the right.
	 * @param action a button or link
	 */
	public void addAction(Component action) {
		this.buttons.add(action);
	}

	/**
	 * Sets the title anew.
	 * @param text what the page is
	 */
	public void setTitle(String text) {
		this.title.setText(text);
	}

	/**
	 * Sets the line under the title.
	 * @param text a short sentence; empty for none
	 */
	public void setSubtitle(String text) {
		this.subtitle.setText(text);
		this.subtitle.setVisible(!text.isEmpty());
	}

}
