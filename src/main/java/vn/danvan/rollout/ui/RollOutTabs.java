package vn.danvan.rollout.ui;

import java.util.Locale;

import vn.danvan.base.security.Actor;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.TabStrip;
import vn.danvan.base.ui.YearAddress;

/** The tabs above each page of the model. */
class RollOutTabs extends TabStrip {

	private static final long serialVersionUID = 1L;

	RollOutTabs(RollOutTab current, Actor actor, int year) {
		super(Messages.text("rollout.tabs"));
		for (RollOutTab tab : RollOutTab.values()) {
			if (tab.visibleTo(actor)) {
				tab("tab-" + tab.name().toLowerCase(Locale.ROOT), tab.path() + "?" + YearAddress.YEAR + "=" + year,
						Messages.label(tab), tab == current);
			}
		}
	}

}
