package vn.danvan.rollout.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.ExcelExport;
import vn.danvan.base.ui.MainLayout;
import vn.danvan.base.ui.RegisterScreen;
import vn.danvan.rollout.RollOutFilter;
import vn.danvan.rollout.RollOutRow;
import vn.danvan.rollout.RollOutStage;

/** The register of the model (Chính quyền thân thiện) by commune and year. */
@Route(value = RollOutsView.PATH + "/:" + RegisterScreen.ID + "?([0-9]{1,18})", layout = MainLayout.class)
@RolesAllowed({ "STAFF", "CLERK", "BOARD_LEADER", "DISTRICT_LEADER", "PEOPLES_COMMITTEE", "COMMUNE_EDITOR",
		"COMMUNE_LEADER" })
class RollOutsView extends RegisterScreen<RollOutRow, RollOutFilter> {

	static final String PATH = "mo-hinh";

	private static final long serialVersionUID = 1L;

	private final transient RollOutScreens screens;

	private final Div prints = new Div();

	RollOutsView(RollOutScreens screens) {
		super(PATH, "rollout.title", "rollout.search", RollOutFilter.values());
		this.screens = screens;
		addYears(screens.rollOuts.years(), screens.thisYear());
		addTool(new ExcelExport<RollOutRow>("mo-hinh").column("rollout.commune", RollOutRow::unit)
			.column("rollout.stage",
					(row) -> (row.stage() != null) ? Messages.label(row.stage()) : Messages.text("rollout.none"))
			.column("rollout.day", RollOutRow::since)
			.column("rollout.document", RollOutRow::document)
			.column("rollout.points", RollOutRow::points)
			.column("rollout.band", RollOutRow::band)
			.link((offset, limit) -> screens.rollOuts.list(search(chosen(), typed()), offset, limit)));
		addTool(this.prints);
	}

	/** The page of a commune in a year. */
	static String pathTo(long unitId, int year) {
		return PATH + "/" + unitId + "?nam=" + year;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		super.beforeEnter(event);
		getChildren().filter(RollOutTabs.class::isInstance).toList().forEach(this::remove);
		this.prints.removeAll();
		this.prints.add(PrintLinks.ofYear(this.screens.prints, chosenYear(),
				this.screens.rollOuts.stages(chosenYear()).containsKey(RollOutStage.RECOGNISED)));
		addComponentAtIndex(1, new RollOutTabs(RollOutTab.COMMUNES, this.screens.actors.current(), chosenYear()));
	}

	@Override
	protected List<RollOutRow> rows(RollOutFilter chosen, String typed, int offset, int limit) {
		return this.screens.rollOuts.list(search(chosen, typed), offset, limit);
	}

	@Override
	protected int count(RollOutFilter chosen, String typed) {
		return this.screens.rollOuts.count(search(chosen, typed));
	}

	@Override
	protected long id(RollOutRow row) {
		return row.unitId();
	}

	@Override
	protected Component item(RollOutRow row) {
		List<Component> facts = new ArrayList<>();
		facts.add(StageBadge.of(row.stage()));
		if (row.points() != null) {
			facts.add(new Span(Messages.text("rollout.points-of", VietnameseNumbers.format(row.points()))));
		}
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
		return new RollOutPanel(this.screens, Long.parseLong(id), chosenYear(), this::refresh);
	}

	private RollOutFilter.Search search(RollOutFilter chosen, String typed) {
		return new RollOutFilter.Search(chosenYear(), chosen, typed);
	}

	private int chosenYear() {
		return Objects.requireNonNullElseGet(year(), this.screens::thisYear);
	}

}
