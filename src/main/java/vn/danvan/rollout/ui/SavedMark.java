package vn.danvan.rollout.ui;

import java.time.Instant;

import com.vaadin.flow.component.html.Span;

import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;

/** Says when the form was saved last, or that it is not. */
class SavedMark extends Span {

	private static final long serialVersionUID = 1L;

	SavedMark() {
		setId("saved");
		addClassName("saved-mark");
		getElement().setAttribute("role", "status");
	}

	void saved(Instant when) {
		setText(Messages.text("rollout.sheet.saved", VietnameseDates.time(when)));
	}

	void unsaved() {
		setText(Messages.text("rollout.sheet.unsaved"));
	}

}
