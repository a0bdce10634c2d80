package vn.danvan.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** A bar as long as what is done; the numbers stand beside it. */
public class Bar extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	/**
	 * A bar.
	 * @param percent how much is done, 0 to 100
	 */
	public Bar(Number percent) {
		Div done = new Div();
		done.addClassName("bar-done");
		done.setWidth(percent + "%");
		getContent().addClassName("bar");
		getContent().getElement().setAttribute("aria-hidden", "true");
		getContent().add(done);
	}

}
