package vn.danvan.inspection.ui;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import vn.danvan.base.security.Role;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Badge;
import vn.danvan.base.ui.ExcelExport;
import vn.danvan.base.ui.MainLayout;
import vn.danvan.base.ui.RegisterScreen;
import vn.danvan.inspection.InspectionFilter;
import vn.danvan.inspection.InspectionRow;

/** The register of inspections. */
@Route(value = InspectionsView.PATH + "/:" + RegisterScreen.ID + "?([0-9]{1,18}|" + RegisterScreen.NEW + ")",
		layout = MainLayout.class)
@RolesAllowed({ "STAFF", "BOARD_LEADER", "DISTRICT_LEADER", "PEOPLES_COMMITTEE", "AGENCY", "COMMUNE_EDITOR",
		"COMMUNE_LEADER" })
class InspectionsView extends RegisterScreen<InspectionRow, InspectionFilter> {

	static final String PATH = "kiem-tra";

	private static final long serialVersionUID = 1L;

	private final transient InspectionScreens screens;

	InspectionsView(InspectionScreens screens) {
		super(PATH, "inspection.title", "inspection.search", InspectionFilter.values());
		this.screens = screens;
		addComponentAtIndex(1, new InspectionTabs(InspectionTab.REGISTER, screens.actors.current()));
		addYears(screens.service.years());
		addCreate("inspection.create", screens.actors.current().is(Role.STAFF, Role.BOARD_LEADER));
		addTool(new ExcelExport<InspectionRow>("kiem-tra")
			.column("inspection.kind", (row) -> Messages.label(row.kind()))
			.column("inspection.target-kind", (row) -> Messages.label(row.targetKind()))
			.column("inspection.target", InspectionRow::target)
			.column("inspection.day", InspectionRow::day)
			.column("inspection.session", (row) -> Messages.label(row.session()))
			.column("inspection.team", InspectionRow::team)
			.column("inspection.state", (row) -> Messages.label(row.state()))
			.column("inspection.grade", (row) -> (row.grade() != null) ? Messages.label(row.grade()) : "")
			.link((offset, limit) -> screens.service.list(chosen(), year(), typed(), offset, limit)));
	}

	static Component[] facts(InspectionRow row) {
		List<Component> facts = new ArrayList<>();
		facts.add(new Badge(Messages.label(row.kind()), Badge.Tone.NEUTRAL));
		facts.add(new Span(VietnameseDates.screen(row.day())));
		if (row.unannounced()) {
			facts.add(new Badge(Messages.text("inspection.unannounced"), Badge.Tone.WARNING));
		}
		facts.add(new Badge(Messages.label(row.state()), switch (row.state()) {
			case PLANNED, CANCELLED -> Badge.Tone.NEUTRAL;
			case NOTIFIED, REPORTED, DONE, MINUTED -> Badge.Tone.WAITING;
			case CONCLUDED -> Badge.Tone.GOOD;
		}));
		if (row.reportDue() != null) {
			facts.add(new Span(Messages.text("inspection.report-due-short", VietnameseDates.screen(row.reportDue()))));
		}
		if (row.grade() != null) {
			facts.add(new Badge(Messages.label(row.grade()), SheetCard.tone(row.grade())));
		}
		return facts.toArray(new Component[0]);
	}

	@Override
	protected List<InspectionRow> rows(InspectionFilter chosen, String typed, int offset, int limit) {
		return this.screens.service.list(chosen, year(), typed, offset, limit);
	}

	@Override
	protected int count(InspectionFilter chosen, String typed) {
		return this.screens.service.count(chosen, year(), typed);
	}

	@Override
	protected long id(InspectionRow row) {
		return row.id();
	}

	@Override
	protected Component item(InspectionRow row) {
		return card(row.target(), facts(row));
	}

	@Override
	protected Component panel(String id) {
		return id.equals(NEW) ? new NewInspection(this.screens, this::created)
				: new InspectionPanel(this.screens, Long.parseLong(id), this::refresh);
	}

}
