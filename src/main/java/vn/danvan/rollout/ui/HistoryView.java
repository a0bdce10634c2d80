package vn.danvan.rollout.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.MainLayout;
import vn.danvan.base.ui.PageHeader;
import vn.danvan.rollout.UnitHistory;

/**
 * The years of one commune, also of one that exists no more or did not exist in the year
 * that the register shows.
 */
@Route(value = HistoryView.PATH + "/:" + HistoryView.UNIT + "([0-9]{1,18})", layout = MainLayout.class)
@RolesAllowed({ "STAFF", "CLERK", "BOARD_LEADER", "DISTRICT_LEADER", "PEOPLES_COMMITTEE", "COMMUNE_EDITOR",
		"COMMUNE_LEADER" })
class HistoryView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	static final String PATH = WallView.PATH + "/xa";

	static final String UNIT = "unit";

	private static final long serialVersionUID = 1L;

	private final transient RollOutScreens screens;

	HistoryView(RollOutScreens screens) {
		this.screens = screens;
	}

	/** The years of a commune. */
	static String pathTo(long unitId) {
		return PATH + "/" + unitId;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		UnitHistory history = this.screens.wall
			.history(event.getRouteParameters().getLong(UNIT).orElseThrow(NotPermitted::new));
		PageHeader header = new PageHeader(history.unit());
		header.setSubtitle(Messages.text("rollout.wall.history"));
		removeAll();
		add(header, new RollOutTabs(RollOutTab.COMMUNES, this.screens.actors.current(), this.screens.thisYear()),
				new HistoryPanel(history, this.screens.actors.current().readsAllUnits()));
	}

	@Override
	public String getPageTitle() {
		return Messages.text("rollout.wall.history");
	}

}
