package vn.danvan.inspection.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseOrder;
import vn.danvan.base.ui.Badge;
import vn.danvan.inspection.Clash;
import vn.danvan.inspection.InspectionRow;
import vn.danvan.inspection.Session;

/** The visits of a phase in their order, each with what collides. */
class VisitList extends OrderedList {

	private static final long serialVersionUID = 1L;

	VisitList() {
		addClassName("visit-list");
	}

	/**
	 * Adds a visit at the end.
	 * @param visit the visit
	 * @param clashes what collides, by inspection
	 */
	void add(InspectionRow visit, Map<Long, Set<Clash>> clashes) {
		Anchor link = new Anchor(InspectionsView.PATH + "/" + visit.id(), visit.target());
		Div facts = new Div(InspectionsView.facts(visit));
		facts.addClassName("facts");
		if (visit.session() != Session.DAY) {
			facts.addComponentAtIndex(2, new Span(Messages.label(visit.session())));
		}
		if (!visit.team().isEmpty()) {
			facts.add(new Span(visit.team()));
		}
		ListItem item = new ListItem(link, facts);
		item.add(badges(clashes.getOrDefault(visit.id(), Set.of())));
		add(item);
	}

	/** What collides with one visit: a badge for each other visit and kind. */
	static Component[] badges(Set<Clash> clashes) {
		Map<String, List<Clash>> together = clashes.stream()
			.collect(Collectors.groupingBy((clash) -> clash.kind() + " " + clash.otherId(), LinkedHashMap::new,
					Collectors.toList()));
		return together.values().stream().map(VisitList::badge).toArray(Component[]::new);
	}

	private static Badge badge(List<Clash> same) {
		Clash first = same.getFirst();
		return new Badge(Messages.text("inspection.clash", Messages.label(first.kind()),
				same.stream()
					.map(Clash::what)
					.sorted(VietnameseOrder.personalNames())
					.collect(Collectors.joining(", ")),
				first.other()), Badge.Tone.BAD);
	}

}
