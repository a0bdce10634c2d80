package vn.danvan.followup.ui;

import java.util.List;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Badge;
import vn.danvan.followup.FollowUpDetails.Step;

/**
 * Quá trình: every report, return, request and decision, with who and when; latest first.
 */
class FollowUpHistory extends OrderedList {

	private static final long serialVersionUID = 1L;

	FollowUpHistory(List<Step> steps) {
		setId("steps");
		addClassName("follow-up-history");
		steps.reversed().forEach((step) -> add(new ListItem(item(step))));
	}

	private static Div item(Step step) {
		Div facts = new Div(new Badge(Messages.label(step.kind()), tone(step)),
				new Span(VietnameseDates.screen(step.onDay())));
		if (!step.by().isEmpty()) {
			facts.add(new Span(step.onBehalf() ? Messages.text("followup.step-on-behalf", step.by()) : step.by()));
		}
		if (step.dueOn() != null) {
			facts.add(new Span(Messages.text("followup.due-on", VietnameseDates.screen(step.dueOn()))));
		}
		if (!step.effectiveOn().equals(step.onDay())) {
			facts.add(new Span(Messages.text("followup.step-effective", VietnameseDates.screen(step.effectiveOn()))));
		}
		facts.addClassName("facts");
		Div item = new Div(facts);
		if (!step.text().isEmpty()) {
			Paragraph text = new Paragraph(step.text());
			text.addClassName("multi-line");
			item.add(text);
		}
		return item;
	}

	private static Badge.Tone tone(Step step) {
		return switch (step.kind()) {
			case RECORDED, REPORTED -> Badge.Tone.NEUTRAL;
			case REPORTED_DONE, TIME_ASKED -> Badge.Tone.WAITING;
			case RETURNED, REOPENED, TIME_REFUSED -> Badge.Tone.WARNING;
			case CONFIRMED, TIME_GRANTED -> Badge.Tone.GOOD;
			case GIVEN_UP -> Badge.Tone.BAD;
		};
	}

}
