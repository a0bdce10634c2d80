package vn.danvan.plan.ui;

import java.util.Locale;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Badge.Tone;
import vn.danvan.plan.CellMark;

/** What the symbols of the matrix mean, and which keys move in it. */
class Legend extends Div {

	private static final long serialVersionUID = 1L;

	Legend() {
		addClassName("legend");
		for (CellMark mark : CellMark.values()) {
			add(item(mark.screen(), tone(mark), Messages.label(mark)));
		}
		Span late = new Span(Messages.text("plan.legend.late", CellMark.LATE));
		Span keys = new Span(Messages.text("plan.legend.keys"));
		keys.addClassNames("quiet", "only-wide");
		add(late, keys);
	}

	private static Tone tone(CellMark mark) {
		return switch (mark) {
			case FINISHED, PARTLY -> Tone.GOOD;
			case SUBMITTED, HANDED_OVER -> Tone.WAITING;
			case RETURNED, OVERDUE -> Tone.BAD;
			case DUE_SOON -> Tone.WARNING;
			case DRAFT, NOT_REPORTED, WITHDRAWN -> Tone.NEUTRAL;
		};
	}

	/** A sign with its words. */
	static Div item(String sign, Tone tone, String words) {
		Span symbol = new Span(sign);
		symbol.addClassNames("cell", "tone-" + tone.name().toLowerCase(Locale.ROOT));
		symbol.getElement().setAttribute("aria-hidden", "true");
		return new Div(symbol, new Span(words));
	}

}
