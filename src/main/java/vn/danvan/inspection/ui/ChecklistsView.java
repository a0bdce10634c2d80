package vn.danvan.inspection.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Role;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.EmptyState;
import vn.danvan.base.ui.MainLayout;
import vn.danvan.base.ui.MasterDetail;
import vn.danvan.base.ui.PageHeader;
import vn.danvan.base.ui.RecordList;
import vn.danvan.base.ui.StepButton;
import vn.danvan.inspection.ChecklistRow;
import vn.danvan.inspection.TargetKind;

/** The checklists by kind of unit and law, and one of them beside the list. */
@Route(value = ChecklistsView.PATH + "/:" + ChecklistsView.ID + "?([0-9]{1,18})", layout = MainLayout.class)
@RolesAllowed({ "STAFF", "BOARD_LEADER", "DISTRICT_LEADER", "PEOPLES_COMMITTEE", "AGENCY", "COMMUNE_EDITOR",
		"COMMUNE_LEADER" })
class ChecklistsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	static final String PATH = "kiem-tra/danh-muc";

	static final String ID = "id";

	private static final long serialVersionUID = 1L;

	private final transient InspectionScreens screens;

	ChecklistsView(InspectionScreens screens) {
		this.screens = screens;
	}

	/** The page of a checklist. */
	static String pathTo(long id) {
		return PATH + "/" + id;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		String id = event.getRouteParameters().get(ID).orElse("");
		Actor actor = this.screens.actors.current();
		boolean writer = actor.is(Role.STAFF, Role.BOARD_LEADER);
		List<ChecklistRow> rows = this.screens.checklists.list();
		PageHeader header = new PageHeader(Messages.text("inspection.checklist.title"));
		header.setSubtitle(Messages.text("inspection.checklist.subtitle"));
		if (writer) {
			header.addAction(new StepButton("create", "inspection.checklist.new-law",
					() -> new NewLawDialog(this.screens.checklists).open()));
		}
		MasterDetail split = new MasterDetail(list(rows, id, writer)).wide();
		if (id.isEmpty()) {
			split.empty(Messages.text("inspection.checklist.choose"));
		}
		else {
			split.open(new ChecklistPanel(this.screens, Long.parseLong(id), rows), PATH);
		}
		removeAll();
		add(header, new InspectionTabs(InspectionTab.CHECKLISTS, actor), split);
	}

	@Override
	public String getPageTitle() {
		return Messages.text("inspection.checklist.title");
	}

	private static Component list(List<ChecklistRow> rows, String chosen, boolean writer) {
		if (rows.isEmpty()) {
			return new EmptyState(
					Messages.text(writer ? "inspection.checklist.none-write" : "inspection.checklist.none"));
		}
		Div lists = new Div();
		for (TargetKind target : TargetKind.values()) {
			RecordList list = new RecordList(Messages.label(target));
			list.setId("checklists-" + target.name());
			rows.stream()
				.filter((row) -> row.law().target() == target)
				.forEach((row) -> list.add(pathTo(row.id()), ChecklistWords.name(row), ChecklistWords.facts(row),
						String.valueOf(row.id()).equals(chosen)));
			if (list.getComponentCount() > 0) {
				lists.add(new H2(Messages.label(target)), list);
			}
		}
		return lists;
	}

}
