package vn.danvan.inspection.ui;

import java.util.Map;
import java.util.Set;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

import vn.danvan.base.text.Messages;
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
		clashes.getOrDefault(visit.id(), Set.of()).forEach((clash) -> item.add(clash(clash)));
		add(item);
	}

	static Badge clash(Clash clash) {
		return new Badge(Messages.text("inspection.clash", Messages.label(clash.kind()), clash.what(), clash.other()),
				Badge.Tone.BAD);
	}

}
