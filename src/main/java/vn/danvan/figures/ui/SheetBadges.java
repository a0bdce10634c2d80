package vn.danvan.figures.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Badge;
import vn.danvan.figures.SheetRow;
import vn.danvan.submission.ui.SubmissionBar;

/** State and lateness of a sheet as badges. */
final class SheetBadges {

	private SheetBadges() {
	}

	static Badge state(SheetRow row) {
		return (row.state() != null) ? SubmissionBar.badge(row.state())
				: new Badge(Messages.text("figures.not-begun"), Badge.Tone.NEUTRAL);
	}

	static Badge timeliness(SheetRow row) {
		return new Badge(Messages.label(row.timeliness()), switch (row.timeliness()) {
			case ON_TIME -> Badge.Tone.GOOD;
			case SENT_LATE -> Badge.Tone.WARNING;
			case PENDING -> Badge.Tone.NEUTRAL;
			case OVERDUE -> Badge.Tone.BAD;
		});
	}

	static Div item(SheetRow row) {
		Span title = new Span(row.period());
		title.addClassName("work-title");
		Div facts = new Div(new Span(row.unit()),
				new Span(Messages.text("figures.due", VietnameseDates.screen(row.dueOn()))), timeliness(row),
				state(row));
		facts.addClassName("facts");
		Div item = new Div(title, facts);
		item.addClassName("work-item");
		return item;
	}

}
