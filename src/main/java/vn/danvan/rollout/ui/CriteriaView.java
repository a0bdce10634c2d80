package vn.danvan.rollout.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import vn.danvan.base.security.Role;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Badge;
import vn.danvan.base.ui.EmptyState;
import vn.danvan.base.ui.MainLayout;
import vn.danvan.base.ui.MasterDetail;
import vn.danvan.base.ui.PageHeader;
import vn.danvan.base.ui.RecordList;
import vn.danvan.rollout.CriteriaSetRow;

/** The criteria sets of the years, and one of them beside the list. */
@Route(value = CriteriaView.PATH + "/:" + CriteriaView.ID + "?([0-9]{1,18}|" + CriteriaView.NEW + ")",
		layout = MainLayout.class)
@RolesAllowed({ "STAFF", "CLERK", "BOARD_LEADER", "DISTRICT_LEADER", "PEOPLES_COMMITTEE", "COMMUNE_EDITOR",
		"COMMUNE_LEADER" })
class CriteriaView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	static final String PATH = "mo-hinh/tieu-chi";

	static final String ID = "id";

	static final String NEW = "moi";

	private static final long serialVersionUID = 1L;

	private final transient RollOutScreens screens;

	CriteriaView(RollOutScreens screens) {
		this.screens = screens;
	}

	/** The page of a set. */
	static String pathTo(long id) {
		return PATH + "/" + id;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		show(event.getRouteParameters().get(ID).orElse(""), this.screens.year(event, this.screens::thisYear));
	}

	@Override
	public String getPageTitle() {
		return Messages.text("rollout.criteria.title");
	}

	private void show(String id, int year) {
		boolean writer = this.screens.actors.current().is(Role.STAFF, Role.BOARD_LEADER);
		List<CriteriaSetRow> sets = this.screens.criteria.list();
		PageHeader header = new PageHeader(Messages.text("rollout.criteria.title"));
		header.setSubtitle(Messages.text("rollout.criteria.subtitle"));
		if (writer) {
			Anchor create = new Anchor(PATH + "/" + NEW, Messages.text("rollout.criteria.create"));
			create.addClassName("button-link");
			create.setId("create");
			header.addAction(create);
		}
		MasterDetail split = new MasterDetail(list(sets, id, writer)).wide();
		if (id.equals(NEW)) {
			split.open(new NewCriteria(this.screens, sets), PATH);
		}
		else if (!id.isEmpty()) {
			split.open(new CriteriaPanel(this.screens, Long.parseLong(id), sets), PATH);
		}
		else {
			split.empty(Messages.text("rollout.criteria.choose"));
		}
		removeAll();
		add(header, new RollOutTabs(RollOutTab.CRITERIA, this.screens.actors.current(), year), split);
	}

	private static Component list(List<CriteriaSetRow> sets, String chosen, boolean writer) {
		if (sets.isEmpty()) {
			return new EmptyState(Messages.text(writer ? "rollout.criteria.none-write" : "rollout.criteria.none"));
		}
		RecordList list = new RecordList(Messages.text("rollout.criteria.list"));
		list.setId("sets");
		sets.forEach(
				(row) -> list.add(pathTo(row.id()), row.title(), facts(row), String.valueOf(row.id()).equals(chosen)));
		return list;
	}

	/** State, year and example mark of a set. */
	static Div facts(CriteriaSetRow row) {
		Div facts = new Div(CriteriaBadge.of(row.state()),
				new Span(Messages.text("rollout.criteria.of-year", String.valueOf(row.year()))));
		if (row.inUseSince() != null) {
			facts.add(new Span(Messages.text("rollout.criteria.since", VietnameseDates.screen(row.inUseSince()))));
		}
		if (row.sample()) {
			facts.add(new Badge(Messages.text("base.sample"), Badge.Tone.NEUTRAL));
		}
		facts.addClassName("facts");
		return facts;
	}

}
