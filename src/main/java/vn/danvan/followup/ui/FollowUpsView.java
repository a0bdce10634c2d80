package vn.danvan.followup.ui;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;

import vn.danvan.base.security.Actors;
import vn.danvan.base.security.Role;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.ExcelExport;
import vn.danvan.base.ui.MainLayout;
import vn.danvan.base.ui.RegisterScreen;
import vn.danvan.followup.FollowUpFilter;
import vn.danvan.followup.FollowUpRow;
import vn.danvan.followup.FollowUpService;

/** The register of shortcomings, recommendations and commitments. */
@Route(value = FollowUpsView.PATH + "/:" + RegisterScreen.ID + "?([0-9]{1,18}|" + RegisterScreen.NEW + ")",
		layout = MainLayout.class)
@RolesAllowed({ "STAFF", "BOARD_LEADER", "DISTRICT_LEADER", "PEOPLES_COMMITTEE", "AGENCY", "COMMUNE_EDITOR",
		"COMMUNE_LEADER" })
class FollowUpsView extends RegisterScreen<FollowUpRow, FollowUpFilter> {

	static final String PATH = "han-che";

	private static final long serialVersionUID = 1L;

	private final transient FollowUpService service;

	private final transient FollowUpPanel.Factory panels;

	FollowUpsView(FollowUpService service, FollowUpPanel.Factory panels, Actors actors) {
		super(PATH, "followup.title", "followup.search", FollowUpFilter.values());
		this.service = service;
		this.panels = panels;
		addCreate("followup.create", actors.current().is(Role.STAFF, Role.BOARD_LEADER, Role.PEOPLES_COMMITTEE));
		addTool(new ExcelExport<FollowUpRow>("viec-phai-theo-doi")
			.column("followup.kind", (row) -> Messages.label(row.kind()))
			.column("followup.content", FollowUpRow::content)
			.column("followup.owner", FollowUpRow::owner)
			.column("followup.due", FollowUpRow::dueOn)
			.column("followup.state", (row) -> Messages.label(row.state()))
			.column("followup.finished-on", FollowUpRow::finishedOn)
			.link((offset, limit) -> service.list(chosen(), typed(), offset, limit)));
	}

	@Override
	protected List<FollowUpRow> rows(FollowUpFilter chosen, String typed, int offset, int limit) {
		return this.service.list(chosen, typed, offset, limit);
	}

	@Override
	protected int count(FollowUpFilter chosen, String typed) {
		return this.service.count(chosen, typed);
	}

	@Override
	protected long id(FollowUpRow row) {
		return row.id();
	}

	@Override
	protected Component item(FollowUpRow row) {
		return card(row.content(), FollowUpBadges.of(row));
	}

	@Override
	protected Component panel(String id) {
		return id.equals(NEW) ? this.panels.form(this::created) : this.panels.panel(Long.parseLong(id), this::refresh);
	}

}
