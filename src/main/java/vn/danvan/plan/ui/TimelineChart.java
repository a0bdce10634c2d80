package vn.danvan.plan.ui;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Badge.Tone;
import vn.danvan.plan.BarState;
import vn.danvan.plan.Timeline;

/**
 * The months from left to right, the tasks below each other under their nội dung: a bar
 * from beginning to last deadline, a sign at each deadline, a line for today.
 */
class TimelineChart extends Div {

	/** A deadline of a task that is owed once. */
	static final String DEADLINE = "◆";

	/** A deadline that was put off. */
	static final String ORIGINAL = "◇";

	private static final long serialVersionUID = 1L;

	private static final int MONTHS = 12;

	private static final double HUNDRED = 100;

	/** So that what lasts a day is still seen. */
	private static final double NARROWEST = 1.5;

	private final int year;

	TimelineChart(long planId, Timeline timeline) {
		this.year = timeline.year();
		addClassName("timeline");
		setId("timeline");
		add(head(timeline.today()));
		long content = -1;
		for (Timeline.Task task : timeline.tasks()) {
			if (task.contentId() != content) {
				content = task.contentId();
				add(new H3(task.content()));
			}
			add(row(planId, task, timeline.today()));
		}
		if (timeline.tasks().isEmpty()) {
			add(new Paragraph(Messages.text("plan.timeline.empty")));
		}
	}

	/** How a state looks beside its sign. */
	static Tone tone(BarState state) {
		return switch (state) {
			case FINISHED -> Tone.GOOD;
			case OVERDUE -> Tone.BAD;
			case WAITING -> Tone.WAITING;
			case RUNNING -> Tone.WARNING;
			case NOT_BEGUN, NOT_OWED -> Tone.NEUTRAL;
		};
	}

	private Div head(LocalDate today) {
		Div months = new Div();
		months.addClassName("timeline-months");
		for (int month = 1; month <= MONTHS; month++) {
			months.add(new Span(Messages.text("plan.curve.month-short", month)));
		}
		if (today.getYear() == this.year) {
			Span now = new Span(Messages.text("plan.timeline.today", today.getDayOfMonth(), today.getMonthValue()));
			now.addClassName("timeline-now");
			at(now, today);
			months.add(now);
		}
		Div head = new Div(new Span(Messages.text("plan.column.task")), months);
		head.addClassNames("timeline-row", "timeline-head");
		return head;
	}

	private Div row(long planId, Timeline.Task task, LocalDate today) {
		Anchor name = new Anchor(PlanView.pathToTask(planId, task.code()), task.code() + ". " + task.title());
		Span numbers = new Span(numbers(task));
		numbers.addClassName("quiet");
		Div label = new Div(name, numbers);
		label.addClassName("timeline-name");
		Div track = new Div(bar(task));
		track.addClassName("timeline-track");
		track.getElement().setAttribute("role", "img").setAttribute("aria-label", words(task));
		task.ticks().forEach((tick) -> {
			LocalDate original = tick.original();
			if (original != null) {
				track.add(sign(ORIGINAL, original, "timeline-original",
						Messages.text("plan.timeline.original", VietnameseDates.screen(original))));
			}
			track.add(tick.label().isEmpty() ? sign(DEADLINE, tick.deadline(), "timeline-deadline", words(tick))
					: sign(tick.state().screen(), tick.deadline(),
							"tone-" + tone(tick.state()).name().toLowerCase(Locale.ROOT), words(tick)));
		});
		if (today.getYear() == this.year) {
			Div line = new Div();
			line.addClassName("timeline-today");
			at(line, today);
			track.add(line);
		}
		Div row = new Div(label, track);
		row.addClassName("timeline-row");
		return row;
	}

	private Component bar(Timeline.Task task) {
		Span done = new Span();
		done.addClassName("timeline-done");
		done.setWidth(task.percent() + "%");
		Span text = new Span(task.state().screen() + " " + VietnameseNumbers.format(task.percent()) + "%");
		text.addClassName("timeline-text");
		Div bar = new Div(done, text);
		bar.addClassNames("timeline-bar", "tone-" + tone(task.state()).name().toLowerCase(Locale.ROOT));
		double from = Math.min(place(task.startsOn()), HUNDRED - NARROWEST);
		at(bar, task.startsOn());
		bar.getStyle().set("left", from + "%");
		bar.setWidth(Math.max(NARROWEST, place(task.deadline().plusDays(1)) - from) + "%");
		return bar;
	}

	private Span sign(String sign, LocalDate day, String tone, String words) {
		Span mark = new Span(sign);
		mark.addClassNames("timeline-sign", tone);
		mark.setTitle(words);
		at(mark, day);
		return mark;
	}

	private void at(Component component, LocalDate day) {
		component.getElement().getStyle().set("left", place(day) + "%");
	}

	/** Where a day stands between the beginning and the end of the year, in percent. */
	private double place(LocalDate day) {
		if (day.getYear() != this.year) {
			return (day.getYear() < this.year) ? 0 : HUNDRED;
		}
		return (day.getDayOfYear() - 1) * HUNDRED / day.lengthOfYear();
	}

	private static String numbers(Timeline.Task task) {
		String counts = Messages.text("plan.timeline.counts", task.done(), task.owed())
				+ ((task.overdue() > 0) ? " · " + Messages.text("plan.home.tile-late", task.overdue()) : "");
		return (task.milestones() == 0) ? counts : counts + " · " + Messages.text("plan.timeline.milestones",
				VietnameseNumbers.format(task.reached()), task.milestones());
	}

	private static String words(Timeline.Task task) {
		return Messages.text("plan.timeline.task", task.code(), VietnameseDates.screen(task.startsOn()),
				VietnameseDates.screen(task.deadline()), Messages.label(task.state()),
				VietnameseNumbers.format(task.percent()), numbers(task))
				+ task.ticks()
					.stream()
					.filter((tick) -> !tick.label().isEmpty() || tick.original() != null)
					.map((tick) -> ". " + words(tick))
					.collect(Collectors.joining());
	}

	/** One deadline in words. */
	static String words(Timeline.Tick tick) {
		LocalDate original = tick.original();
		String due = Messages.text("plan.timeline.tick", VietnameseDates.screen(tick.deadline()), tick.done(),
				tick.owed());
		return (tick.label().isEmpty() ? "" : tick.label() + ": ") + due + ((original == null) ? ""
				: ", " + Messages.text("plan.timeline.extended", tick.extended(), VietnameseDates.screen(original)));
	}

}
