package vn.danvan.inspection.ui;

import java.util.Locale;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

import vn.danvan.base.security.Actor;
import vn.danvan.base.text.Messages;

/**
 * The tabs above each page about inspections; the district sees all of them, others the
 * register and the checklists.
 */
class InspectionTabs extends Nav {

	private static final long serialVersionUID = 1L;

	InspectionTabs(InspectionTab current, Actor actor) {
		addClassName("tabs");
		setAriaLabel(Messages.text("inspection.tabs"));
		for (InspectionTab tab : InspectionTab.values()) {
			Anchor link = new Anchor(tab.path(), Messages.label(tab));
			link.setId("tab-" + tab.name().toLowerCase(Locale.ROOT));
			if (tab == current) {
				link.getElement().setAttribute("aria-current", "page");
			}
			if (tab.seenBy(actor)) {
				add(link);
			}
		}
	}

}
