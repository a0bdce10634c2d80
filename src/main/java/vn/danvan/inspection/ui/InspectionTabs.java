package vn.danvan.inspection.ui;

import java.util.Locale;

import vn.danvan.base.security.Actor;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.TabStrip;

/**
 * The tabs above each page about inspections; the district sees all of them, others the
 * register and the checklists.
 */
class InspectionTabs extends TabStrip {

	private static final long serialVersionUID = 1L;

	InspectionTabs(InspectionTab current, Actor actor) {
		super(Messages.text("inspection.tabs"));
		for (InspectionTab tab : InspectionTab.values()) {
			if (tab.seenBy(actor)) {
				tab("tab-" + tab.name().toLowerCase(Locale.ROOT), tab.path(), Messages.label(tab), tab == current);
			}
		}
	}

}
