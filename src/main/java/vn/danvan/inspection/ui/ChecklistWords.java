package vn.danvan.inspection.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Badge;
import vn.danvan.inspection.ChecklistLaw;
import vn.danvan.inspection.ChecklistRow;

/** How lists, pages and comparisons name a checklist. */
final class ChecklistWords {

	private ChecklistWords() {
	}

	/** For example {@code Luật 10/2022/QH15, bản 2}. */
	static String name(ChecklistRow row) {
		return Messages.text("inspection.checklist.name", row.law().title(), row.edition());
	}

	/** When the law is in force. */
	static String inForce(ChecklistLaw law) {
		String from = VietnameseDates.screen(law.from());
		return law.until().equals(ChecklistLaw.OPEN) ? Messages.text("inspection.checklist.in-force-since", from)
				: Messages.text("inspection.checklist.in-force", from,
						VietnameseDates.screen(law.until().minusDays(1)));
	}

	/** State, days of the law, since when in use, and whether it is an example. */
	static Div facts(ChecklistRow row) {
		Div facts = new Div(new Badge(Messages.label(row.state()), switch (row.state()) {
			case DRAFT -> Badge.Tone.WAITING;
			case IN_USE -> Badge.Tone.GOOD;
			case REPLACED -> Badge.Tone.NEUTRAL;
		}), new Span(inForce(row.law())));
		if (row.putInUseOn() != null) {
			facts.add(new Span(
					Messages.text("inspection.checklist.used-since", VietnameseDates.screen(row.putInUseOn()))));
		}
		if (row.sample()) {
			facts.add(new Badge(Messages.text("base.sample"), Badge.Tone.NEUTRAL));
		}
		facts.addClassName("facts");
		return facts;
	}

}
