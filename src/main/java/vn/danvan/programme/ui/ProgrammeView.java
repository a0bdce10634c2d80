package vn.danvan.programme.ui;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import vn.danvan.base.security.Actors;
import vn.danvan.base.security.Role;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Badge;
import vn.danvan.base.ui.ExcelExport;
import vn.danvan.base.ui.MainLayout;
import vn.danvan.base.ui.RegisterScreen;
import vn.danvan.programme.ProgrammeFilter;
import vn.danvan.programme.ProgrammeRow;
import vn.danvan.programme.ProgrammeService;
import vn.danvan.programme.ProgrammeState;

/** The coordination programmes, with the selected one beside the list. */
@Route(value = ProgrammeView.PATH + "/:" + RegisterScreen.ID + "?([0-9]{1,18}|" + RegisterScreen.NEW + ")",
		layout = MainLayout.class)
@RolesAllowed({ "STAFF", "CLERK", "BOARD_LEADER", "DISTRICT_LEADER", "PEOPLES_COMMITTEE", "AGENCY", "COMMUNE_EDITOR",
		"COMMUNE_LEADER" })
class ProgrammeView extends RegisterScreen<ProgrammeRow, ProgrammeFilter> {

	static final String PATH = "chuong-trinh";

	private static final long serialVersionUID = 1L;

	private final transient ProgrammeService service;

	private final transient ProgrammeScreens screens;

	ProgrammeView(ProgrammeService service, ProgrammeScreens screens, Actors actors) {
		super(PATH, "programme.title", "programme.search", ProgrammeFilter.values());
		this.service = service;
		this.screens = screens;
		addCreate("programme.create", actors.current().is(Role.STAFF, Role.BOARD_LEADER));
		addYears(service.years());
		Anchor bases = new Anchor(LegalBasesView.PATH, Messages.text("programme.bases-register"));
		bases.addClassName("button-link");
		bases.setId("bases");
		addTool(new ExcelExport<ProgrammeRow>("chuong-trinh").column("programme.field.title", ProgrammeRow::title)
			.column("programme.field.from-year", ProgrammeRow::fromYear)
			.column("programme.field.to-year", ProgrammeRow::toYear)
			.column("programme.state", (row) -> Messages.label(row.state()))
			.column("programme.field.symbol", ProgrammeRow::symbol)
			.column("programme.field.signed-on", ProgrammeRow::signedOn)
			.link((offset, limit) -> service.list(search(chosen(), typed()), offset, limit)), bases);
	}

	static Component[] facts(ProgrammeRow row) {
		List<Component> facts = new ArrayList<>();
		facts.add(new Span(row.fromYear() + "–" + row.toYear()));
		facts.add(badge(row.state()));
		if (row.pending()) {
			facts.add(new Badge(Messages.text("programme.pending"), Badge.Tone.WARNING));
		}
		if (row.symbol() != null && row.signedOn() != null) {
			facts.add(new Span(
					Messages.text("programme.signed-as", row.symbol(), VietnameseDates.screen(row.signedOn()))));
		}
		return facts.toArray(new Component[0]);
	}

	private static Badge badge(ProgrammeState state) {
		return new Badge(Messages.label(state), switch (state) {
			case DRAFT, EXPIRED, REPLACED -> Badge.Tone.NEUTRAL;
			case ASKING, AGREED, SIGNED -> Badge.Tone.WAITING;
			case IN_FORCE, REVIEWED -> Badge.Tone.GOOD;
		});
	}

	@Override
	protected List<ProgrammeRow> rows(ProgrammeFilter chosen, String typed, int offset, int limit) {
		return this.service.list(search(chosen, typed), offset, limit);
	}

	@Override
	protected int count(ProgrammeFilter chosen, String typed) {
		return this.service.count(search(chosen, typed));
	}

	@Override
	protected long id(ProgrammeRow row) {
		return row.id();
	}

	@Override
	protected Component item(ProgrammeRow row) {
		return card(row.title(), facts(row));
	}

	@Override
	protected Component panel(String id) {
		return id.equals(NEW) ? new NewProgramme(this.screens, this::created)
				: new ProgrammePanel(this.screens, Long.parseLong(id), this::refresh);
	}

	private ProgrammeFilter.Search search(ProgrammeFilter chosen, String typed) {
		return new ProgrammeFilter.Search(chosen, year(), typed);
	}

}
