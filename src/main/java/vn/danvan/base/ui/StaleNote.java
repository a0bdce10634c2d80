package vn.danvan.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import vn.danvan.base.text.Messages;

/** Says above an editor that somebody else saved first, and where to see what. */
public class StaleNote extends Paragraph {

	private static final long serialVersionUID = 1L;

	/** A note that is not seen yet. */
	public StaleNote() {
		setId("stale");
		addClassName("returned");
		setVisible(false);
	}

	/**
	 * Shows the note.
	 * @param path the page on which the newest state is read
	 */
	public void appear(String path) {
		Anchor newest = new Anchor(path, Messages.text("base.open-newest"));
		newest.setTarget(AnchorTarget.BLANK);
		setText(Messages.text("base.stale-note"));
		add(new Span(" "), newest);
		setVisible(true);
		scrollIntoView();
	}

}
