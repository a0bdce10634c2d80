package vn.danvan.plan.ui;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Badge;
import vn.danvan.plan.Timeline;

/** What is due, month by month: the timeline for narrow screens. */
class TimelineMonths extends Div {

	private static final long serialVersionUID = 1L;

	TimelineMonths(long planId, Timeline timeline) {
		addClassName("timeline-list");
		setId("timeline-months");
		Map<YearMonth, List<ListItem>> months = new TreeMap<>();
		timeline.tasks()
			.forEach((task) -> task.ticks()
				.forEach((tick) -> months.computeIfAbsent(YearMonth.from(tick.deadline()), (month) -> new ArrayList<>())
					.add(item(planId, task, tick))));
		months.forEach((month, items) -> {
			UnorderedList list = new UnorderedList(items.toArray(ListItem[]::new));
			list.addClassName("work-list");
			add(new H3(Messages.text("plan.timeline.due-in", month.getMonthValue(), String.valueOf(month.getYear()))),
					list);
		});
		if (months.isEmpty()) {
			add(new Paragraph(Messages.text("plan.timeline.empty")));
		}
	}

	private static ListItem item(long planId, Timeline.Task task, Timeline.Tick tick) {
		Anchor name = new Anchor(PlanView.pathToTask(planId, task.code()), task.code() + ". " + task.title());
		Span title = new Span(name);
		title.addClassName("work-title");
		Span words = new Span(TimelineChart.words(tick));
		words.addClassName("quiet");
		Div facts = new Div(
				new Badge(tick.state().screen() + " " + Messages.label(tick.state()), TimelineChart.tone(tick.state())),
				words);
		facts.addClassName("facts");
		Div item = new Div(title, facts);
		item.addClassName("work-item");
		return new ListItem(item);
	}

}
