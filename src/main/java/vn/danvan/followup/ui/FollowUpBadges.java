package vn.danvan.followup.ui;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;

import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Badge;
import vn.danvan.followup.FollowUpRow;

/** Kind, owner, deadline and state of a follow-up as short facts. */
final class FollowUpBadges {

	private FollowUpBadges() {
	}

	static Component[] of(FollowUpRow row) {
		List<Component> facts = new ArrayList<>();
		facts.add(new Badge(Messages.label(row.kind()), Badge.Tone.NEUTRAL));
		facts.add(new Span(row.owner()));
		facts.add(new Span(Messages.text("followup.due-on", VietnameseDates.screen(row.dueOn()))));
		facts.add(new Badge(Messages.label(row.state()), switch (row.state()) {
			case NOT_BEGUN -> Badge.Tone.NEUTRAL;
			case UNDER_WAY, REPORTED -> Badge.Tone.WAITING;
			case REMEDIED -> Badge.Tone.GOOD;
			case CANNOT -> Badge.Tone.BAD;
		}));
		if (row.late()) {
			facts.add(new Badge(Messages.text("followup.late"), Badge.Tone.BAD));
		}
		return facts.toArray(new Component[0]);
	}

}
