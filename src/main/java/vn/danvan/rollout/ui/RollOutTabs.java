package vn.danvan.rollout.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

import vn.danvan.base.security.Actor;
import vn.danvan.base.text.Messages;

/** The tabs above each page of the model. */
class RollOutTabs extends Nav {

	private static final long serialVersionUID = 1L;

	RollOutTabs(RollOutTab current, Actor actor, int year) {
		addClassName("tabs");
		setAriaLabel(Messages.text("rollout.tabs"));
		for (RollOutTab tab : RollOutTab.values()) {
			if (tab.visibleTo(actor)) {
				Anchor link = new Anchor(tab.path() + "?nam=" + year, Messages.label(tab));
				link.setId("tab-" + tab.name().toLowerCase());
				if (tab == current) {
					link.getElement().setAttribute("aria-current", "page");
				}
				add(link);
			}
		}
	}

}
