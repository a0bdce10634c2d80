package vn.danvan.followup.ui;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;

import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Badge;
import vn.danvan.followup.FollowUpDates;
import vn.danvan.followup.FollowUpGroups;
import vn.danvan.followup.FollowUpRow;

/** Origin, owner, deadline and state of a follow-up as short facts. */
final class FollowUpBadges {

	private FollowUpBadges() {
	}

	static Component[] of(FollowUpRow row) {
		FollowUpDates dates = row.dates();
		List<Component> facts = new ArrayList<>();
		facts.add(new Badge(Messages.label(row.state()), switch (row.state()) {
			case NOT_BEGUN -> Badge.Tone.NEUTRAL;
			case UNDER_WAY, REPORTED -> Badge.Tone.WAITING;
			case REMEDIED -> Badge.Tone.GOOD;
			case CANNOT -> Badge.Tone.BAD;
		}));
		if (row.daysLate() > 0) {
			facts.add(row.late() ? new Badge(Messages.text("followup.late-days", row.daysLate()), Badge.Tone.BAD)
					: new Badge(Messages.text("followup.closed-late", row.daysLate()), Badge.Tone.WARNING));
		}
		if (dates.askedUntil() != null) {
			facts.add(new Badge(Messages.text("followup.asked-until", VietnameseDates.screen(dates.askedUntil())),
					Badge.Tone.WAITING));
		}
		facts.add(new Span(row.owner()));
		facts.add(new Span((dates.extendedDeadline() != null)
				? Messages.text("followup.due-extended", VietnameseDates.screen(row.dueOn()),
						VietnameseDates.screen(dates.deadline()))
				: Messages.text("followup.due-on", VietnameseDates.screen(row.dueOn()))));
		facts.add(new Span(FollowUpGroups.label(row.kind(), row.origin())));
		if (row.reopened() > 0) {
			facts.add(new Span(Messages.text("followup.reopened-times", row.reopened())));
		}
		if (dates.remindedOn() != null && !row.state().finished()) {
			facts.add(new Span(Messages.text("followup.reminded-on", VietnameseDates.screen(dates.remindedOn()))));
		}
		return facts.toArray(new Component[0]);
	}

}
