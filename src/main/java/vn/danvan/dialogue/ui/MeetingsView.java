package vn.danvan.dialogue.ui;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;

import vn.danvan.base.security.Actors;
import vn.danvan.base.security.Role;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Badge;
import vn.danvan.base.ui.ExcelExport;
import vn.danvan.base.ui.MainLayout;
import vn.danvan.base.ui.RegisterScreen;
import vn.danvan.dialogue.MeetingFilter;
import vn.danvan.dialogue.MeetingRow;
import vn.danvan.dialogue.MeetingService;
import vn.danvan.submission.ui.SubmissionBar;

/** The register of meetings with the people. */
@Route(value = MeetingsView.PATH + "/:" + RegisterScreen.ID + "?([0-9]{1,18}|" + RegisterScreen.NEW + ")",
		layout = MainLayout.class)
@RolesAllowed({ "STAFF", "BOARD_LEADER", "DISTRICT_LEADER", "PEOPLES_COMMITTEE", "AGENCY", "COMMUNE_EDITOR",
		"COMMUNE_LEADER" })
class MeetingsView extends RegisterScreen<MeetingRow, MeetingFilter> {

	static final String PATH = "doi-thoai";

	private static final long serialVersionUID = 1L;

	private final transient MeetingService service;

	private final transient MeetingPanel.Factory panels;

	MeetingsView(MeetingService service, MeetingPanel.Factory panels, Actors actors) {
		super(PATH, "dialogue.title", "dialogue.search", MeetingFilter.values());
		this.service = service;
		this.panels = panels;
		addCreate("dialogue.create", actors.current()
			.is(Role.STAFF, Role.COMMUNE_EDITOR, Role.COMMUNE_LEADER, Role.PEOPLES_COMMITTEE, Role.AGENCY));
		addTool(new ExcelExport<MeetingRow>("doi-thoai").column("dialogue.held-on", MeetingRow::heldOn)
			.column("dialogue.kind", (row) -> Messages.label(row.kind()))
			.column("dialogue.owner", MeetingRow::owner)
			.column("dialogue.topic", MeetingRow::topic)
			.column("dialogue.participants", MeetingRow::participants)
			.column("dialogue.opinions", MeetingRow::opinions)
			.column("dialogue.answered", MeetingRow::answeredOnSpot)
			.column("dialogue.state", (row) -> Messages.label(row.state()))
			.link((offset, limit) -> service.list(chosen(), typed(), offset, limit)));
	}

	@Override
	protected List<MeetingRow> rows(MeetingFilter chosen, String typed, int offset, int limit) {
		return this.service.list(chosen, typed, offset, limit);
	}

	@Override
	protected int count(MeetingFilter chosen, String typed) {
		return this.service.count(chosen, typed);
	}

	@Override
	protected long id(MeetingRow row) {
		return row.id();
	}

	@Override
	protected Component item(MeetingRow row) {
		return card(row.topic(), new Badge(Messages.label(row.kind()), Badge.Tone.NEUTRAL), new Span(row.owner()),
				new Span(VietnameseDates.screen(row.heldOn())),
				new Span(Messages.text("dialogue.people", row.participants(), row.opinions())),
				SubmissionBar.badge(row.state()));
	}

	@Override
	protected Component panel(String id) {
		return id.equals(NEW) ? this.panels.create(this::created)
				: this.panels.panel(Long.parseLong(id), this::refresh, () -> {
					refresh();
					close();
				});
	}

}
