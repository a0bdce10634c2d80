package vn.danvan.plan.ui;

import java.util.Locale;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import vn.danvan.base.text.Messages;
import vn.danvan.plan.ProgressState;
import vn.danvan.plan.Timeliness;

/** What the symbols of the matrix mean. */
class Legend extends Div {

	private static final long serialVersionUID = 1L;

	Legend() {
		addClassName("legend");
		add(item(ProgressState.VERIFIED, Timeliness.DONE_ON_TIME, Messages.label(ProgressState.VERIFIED)),
				item(ProgressState.VERIFIED, Timeliness.IN_TIME, Messages.text("plan.legend.partly")),
				item(ProgressState.SUBMITTED, Timeliness.IN_TIME, Messages.label(ProgressState.SUBMITTED)),
				item(ProgressState.HANDED_OVER, Timeliness.IN_TIME, Messages.label(ProgressState.HANDED_OVER)),
				item(ProgressState.RETURNED, Timeliness.IN_TIME, Messages.label(ProgressState.RETURNED)),
				item(ProgressState.DRAFT, Timeliness.IN_TIME, Messages.label(ProgressState.DRAFT)),
				item(ProgressState.NOT_REPORTED, Timeliness.IN_TIME, Messages.label(ProgressState.NOT_REPORTED)),
				item(ProgressState.NOT_REPORTED, Timeliness.OVERDUE, Messages.label(Timeliness.OVERDUE)));
	}

	private static Div item(ProgressState state, Timeliness timeliness, String words) {
		Span symbol = new Span(Badges.symbol(state, timeliness));
		symbol.addClassNames("cell", "tone-" + Badges.cellTone(state, timeliness).name().toLowerCase(Locale.ROOT));
		symbol.getElement().setAttribute("aria-hidden", "true");
		return new Div(symbol, new Span(words));
	}

}
