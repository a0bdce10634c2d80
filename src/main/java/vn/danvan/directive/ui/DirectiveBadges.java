package vn.danvan.directive.ui;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;

import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Badge;
import vn.danvan.directive.DirectiveRow;
import vn.danvan.directive.DirectiveState;
import vn.danvan.directive.RecipientState;
import vn.danvan.document.Urgency;

/**
 * How a directive and its recipients look, the same on every screen: a symbol, a tone and
 * words.
 */
final class DirectiveBadges {

	private DirectiveBadges() {
	}

	/**
	 * The facts of a directive; with the count of recipients for those who see them all.
	 */
	static Component[] facts(DirectiveRow row, boolean counted) {
		List<Component> facts = new ArrayList<>();
		if (row.urgency() != Urgency.NORMAL) {
			facts.add(new Badge(Messages.label(row.urgency()), Badge.Tone.WARNING));
		}
		facts.add(new Span(row.named()));
		facts.add(new Span(row.issuer()));
		if (counted) {
			facts.add(new Span(Messages.text("directive.arrival", row.number() + "/" + row.year(),
					VietnameseDates.screen(row.arrivedOn()))));
		}
		if (row.deadline() != null && row.state() != DirectiveState.WITHDRAWN) {
			facts.add(new Span(Messages.text("directive.due", VietnameseDates.screen(row.deadline()))));
		}
		if (counted && row.recipients() > 0) {
			facts.add(new Span(Messages.text("directive.progress", row.confirmed(), row.recipients())));
		}
		facts.add(badge(row.state()));
		return facts.toArray(new Component[0]);
	}

	static Badge badge(DirectiveState state) {
		String label = Messages.label(state);
		return switch (state) {
			case NOT_SENT -> new Badge("○ " + label, Badge.Tone.NEUTRAL);
			case OPEN -> new Badge("◐ " + label, Badge.Tone.WAITING);
			case LATE -> new Badge("! " + label, Badge.Tone.BAD);
			case DONE -> new Badge("✓ " + label, Badge.Tone.GOOD);
			case WITHDRAWN -> new Badge("✕ " + label, Badge.Tone.NEUTRAL);
		};
	}

	static Badge badge(RecipientState state) {
		String label = Messages.label(state);
		return switch (state) {
			case WAITING -> new Badge("○ " + label, Badge.Tone.WAITING);
			case LATE -> new Badge("! " + label, Badge.Tone.BAD);
			case INFORMED -> new Badge("✓ " + label, Badge.Tone.GOOD);
			case INFORMED_LATE -> new Badge("✓ " + label, Badge.Tone.WARNING);
		};
	}

}
