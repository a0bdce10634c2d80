package vn.danvan.rollout.ui;

import java.util.List;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.rollout.HistoryYear;
import vn.danvan.rollout.UnitHistory;

/**
 * The years of a commune with the model, and those of the communes out of which it came,
 * whose recognition is not its own.
 */
class HistoryPanel extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	HistoryPanel(RollOutScreens screens, long unitId) {
		this(screens.wall.history(unitId), screens.actors.current().readsAllUnits());
	}

	/** The years, with links to those of the predecessors for who reads all communes. */
	HistoryPanel(UnitHistory history, boolean linked) {
		Div content = getContent();
		content.setId("history");
		if (history.years().isEmpty()) {
			content.add(new Paragraph(Messages.text("rollout.wall.no-years")));
		}
		else {
			content.add(new Paragraph(recognised(history.years())), years(history.years(), history.unitId()));
		}
		history.predecessors().forEach((one) -> {
			String from = Messages.text("rollout.wall.predecessor", one.unit());
			content.add(linked ? new H4(new Anchor(HistoryView.pathTo(one.unitId()), from)) : new H4(from),
					new Paragraph(Messages.text(one.whole() ? "rollout.wall.inherited" : "rollout.wall.inherited-part",
							one.unit(), one.successor(), VietnameseDates.screen(one.on()), one.document())));
			if (!one.years().isEmpty()) {
				content.add(years(one.years(), one.unitId()));
			}
		});
	}

	private static String recognised(List<HistoryYear> years) {
		List<Integer> recognised = UnitHistory.recognised(years);
		return recognised.isEmpty() ? Messages.text("rollout.wall.never") : Messages.text("rollout.wall.recognised",
				recognised.stream().map(String::valueOf).collect(Collectors.joining(", ")));
	}

	private static UnorderedList years(List<HistoryYear> years, long unitId) {
		UnorderedList list = new UnorderedList();
		list.addClassName("work-list");
		years.forEach((year) -> list.add(new ListItem(line(year, unitId))));
		return list;
	}

	private static Div line(HistoryYear year, long unitId) {
		Div line = new Div(new Anchor(RollOutsView.pathTo(unitId, year.year()),
				Messages.text("rollout.of-year", String.valueOf(year.year()))), StageBadge.of(year.stage()));
		line.addClassName("facts");
		if (year.points() != null && year.source() != null) {
			line.add(new Span(Messages.text("rollout.points-of", VietnameseNumbers.format(year.points())) + " ("
					+ Messages.label(year.source()) + ")"));
		}
		if (!year.band().isEmpty()) {
			line.add(new Span(year.band()));
		}
		if (year.place() > 0) {
			line.add(new Span(Messages.text("rollout.wall.place-of", year.place(), year.of())));
		}
		if (year.recognition() != null) {
			line.add(new Span(decision(year.recognition())));
		}
		if (year.withdrawal() != null) {
			line.add(new Span(Messages.text("rollout.wall.withdrawn-by", decision(year.withdrawal()))));
		}
		return line;
	}

	private static String decision(HistoryYear.Decision decision) {
		return decision.symbol() + ", " + VietnameseDates.screen(decision.day());
	}

}
