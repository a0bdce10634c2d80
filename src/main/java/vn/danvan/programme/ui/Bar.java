package vn.danvan.programme.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** A bar as long as what is done; the numbers stand beside it. */
class Bar extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	Bar(int percent) {
		Div done = new Div();
		done.addClassName("bar-done");
		done.setWidth(percent + "%");
		getContent().addClassName("bar");
		getContent().getElement().setAttribute("aria-hidden", "true");
		getContent().add(done);
	}

}
