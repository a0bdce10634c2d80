package vn.danvan.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Badge;
import vn.danvan.calendar.HolidayKind;
import vn.danvan.calendar.HolidayRow;

/** One day of the list: side by side at a desk, one under the other on a phone. */
class HolidayLine extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	HolidayLine(HolidayRow row, Component... tools) {
		Span weekday = new Span(Messages.label(row.day().getDayOfWeek()));
		weekday.addClassName("quiet");
		Span date = new Span(VietnameseDates.screen(row.day()));
		date.addClassName("work-title");
		Div when = new Div(weekday, date);
		when.addClassName("holiday-day");
		Badge kind = new Badge(Messages.label(row.kind()),
				(row.kind() == HolidayKind.WORKING) ? Badge.Tone.WARNING : Badge.Tone.NEUTRAL);
		Span name = new Span(row.name());
		Span source = new Span(row.source());
		source.addClassNames("quiet", "holiday-source");
		Div what = new Div(name, source);
		what.addClassName("holiday-what");
		Div buttons = new Div(tools);
		buttons.addClassName("holiday-tools");
		getContent().addClassName("holiday-line");
		getContent().add(when, new Div(kind), what, buttons);
	}

}
