package vn.danvan.inspection.ui;

import java.util.Locale;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

import vn.danvan.base.text.Messages;

/** The steps of a record from first to last, each with what became of it. */
class StepList extends OrderedList {

	private static final long serialVersionUID = 1L;

	StepList() {
		addClassName("step-list");
	}

	/**
	 * Adds a step.
	 * @param titleKey key of what it is
	 * @param progress how far it is
	 * @param text what became of it, empty for nothing yet
	 * @param actions what this person may do about it now
	 */
	void step(String titleKey, Progress progress, String text, Component... actions) {
		Span title = new Span(Messages.text(titleKey));
		title.addClassName("step-title");
		Span state = new Span(Messages.label(progress));
		state.addClassName("quiet");
		ListItem item = new ListItem(new Div(title, state));
		item.addClassNames("step", "step-" + progress.name().toLowerCase(Locale.ROOT));
		if (progress == Progress.NEXT) {
			item.getElement().setAttribute("aria-current", "step");
		}
		if (!text.isEmpty()) {
			Span said = new Span(text);
			said.addClassName("multi-line");
			item.add(said);
		}
		if (actions.length > 0) {
			Div buttons = new Div(actions);
			buttons.addClassName("actions");
			item.add(buttons);
		}
		add(item);
	}

	/** How far a step is. */
	enum Progress {

		/** Đã xong. */
		DONE,

		/** Bước tiếp theo. */
		NEXT,

		/** Chưa đến. */
		LATER,

		/** Không ghi: a later step was done. */
		UNRECORDED

	}

}
