package vn.danvan.rollout.ui;

import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Badge;
import vn.danvan.base.ui.ExcelExport;
import vn.danvan.base.ui.MainLayout;
import vn.danvan.base.ui.RegisterScreen;
import vn.danvan.rollout.RollOutFilter;
import vn.danvan.rollout.RollOutRow;
import vn.danvan.rollout.RollOutService;
import vn.danvan.rollout.RollOutStage;

/** The register of the model (Chính quyền thân thiện) by commune. */
@Route(value = RollOutsView.PATH + "/:" + RegisterScreen.ID + "?([0-9]{1,18})", layout = MainLayout.class)
@RolesAllowed({ "STAFF", "CLERK", "BOARD_LEADER", "DISTRICT_LEADER", "PEOPLES_COMMITTEE" })
class RollOutsView extends RegisterScreen<RollOutRow, RollOutFilter> {

	static final String PATH = "mo-hinh";

	private static final long serialVersionUID = 1L;

	private final transient RollOutService service;

	private final transient RollOutPanel.Factory panels;

	RollOutsView(RollOutService service, RollOutPanel.Factory panels) {
		super(PATH, "rollout.title", "rollout.search", RollOutFilter.values());
		this.service = service;
		this.panels = panels;
		addTool(new ExcelExport<RollOutRow>("mo-hinh").column("rollout.commune", RollOutRow::unit)
			.column("rollout.stage",
					(row) -> (row.stage() != null) ? Messages.label(row.stage()) : Messages.text("rollout.none"))
			.column("rollout.day", RollOutRow::since)
			.column("rollout.document", RollOutRow::document)
			.link((offset, limit) -> service.list(chosen(), typed(), offset, limit)));
	}

	static Badge badge(@Nullable RollOutStage stage) {
		if (stage == null) {
			return new Badge(Messages.text("rollout.none"), Badge.Tone.NEUTRAL);
		}
		return new Badge(Messages.label(stage), switch (stage) {
			case REGISTERED, LISTED -> Badge.Tone.WAITING;
			case ROLLED_OUT, RECOGNISED -> Badge.Tone.GOOD;
			case ENDED -> Badge.Tone.BAD;
		});
	}

	@Override
	protected List<RollOutRow> rows(RollOutFilter chosen, String typed, int offset, int limit) {
		return this.service.list(chosen, typed, offset, limit);
	}

	@Override
	protected int count(RollOutFilter chosen, String typed) {
		return this.service.count(chosen, typed);
	}

	@Override
	protected long id(RollOutRow row) {
		return row.unitId();
	}

	@Override
	protected Component item(RollOutRow row) {
		List<Component> facts = new ArrayList<>();
		facts.add(badge(row.stage()));
		if (row.since() != null) {
			facts.add(new Span(VietnameseDates.screen(row.since())));
		}
		if (!row.document().isEmpty()) {
			facts.add(new Span(row.document()));
		}
		return card(row.unit(), facts.toArray(new Component[0]));
	}

	@Override
	protected Component panel(String id) {
		return this.panels.panel(Long.parseLong(id), this::refresh);
	}

}
