package vn.danvan.rollout.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Bar;
import vn.danvan.base.ui.MainLayout;
import vn.danvan.base.ui.PageHeader;
import vn.danvan.rollout.AppraisalRow;

/**
 * The desk of the appraisers: the dossiers that are with the board, each with how far its
 * appraisal is and where this person stopped.
 */
@Route(value = "mo-hinh/tham-dinh", layout = MainLayout.class)
@RolesAllowed({ "STAFF", "BOARD_LEADER" })
class AppraisalsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	private static final double WHOLE = 100;

	private final transient RollOutScreens screens;

	private final Grid<AppraisalRow> desk = new Grid<>();

	AppraisalsView(RollOutScreens screens) {
		this.screens = screens;
		addClassName("full-height");
		this.desk.setId("desk");
		this.desk.setMinHeight("20rem");
		this.desk.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
		this.desk.setEmptyStateText(Messages.text("rollout.desk.empty"));
		this.desk.addComponentColumn(AppraisalsView::item);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		int year = YearAddress.of(event, this.screens);
		Select<Integer> choice = YearAddress.choice(this.screens, year, "mo-hinh/tham-dinh");
		this.desk.setItems((query) -> page(year, query.getOffset(), query.getLimit()),
				(query) -> this.screens.appraisals.count(year));
		Div toolbar = new Div(choice, new Span(Messages.text("base.count", this.screens.appraisals.count(year))));
		toolbar.addClassName("toolbar");
		removeAll();
		add(new PageHeader(Messages.text("rollout.desk.title")),
				new RollOutTabs(RollOutTab.APPRAISAL, this.screens.actors.current(), year), toolbar, this.desk);
	}

	@Override
	public String getPageTitle() {
		return Messages.text("rollout.desk.title");
	}

	private Stream<AppraisalRow> page(int year, int offset, int limit) {
		return this.screens.appraisals.desk(year, offset, limit).stream();
	}

	private static Component item(AppraisalRow row) {
		List<Component> facts = new ArrayList<>();
		facts.add(StageBadge.of(row.stage()));
		if (row.submittedOn() != null) {
			facts.add(new Span(Messages.text("rollout.desk.sent", VietnameseDates.screen(row.submittedOn()))));
		}
		if (row.round() > 1) {
			facts.add(new Span(Messages.text("rollout.desk.round", row.round())));
		}
		if (row.due() != null) {
			facts.add(new Span(Messages.text("rollout.desk.due", VietnameseDates.screen(row.due()))));
		}
		if (row.self() != null) {
			facts.add(new Span(Messages.text("rollout.desk.self", VietnameseNumbers.format(row.self()))));
		}
		facts.add(new Span(Messages.text("rollout.desk.appraised", row.appraised(), row.criteria())));
		if (!row.place().isEmpty()) {
			facts.add(new Span(Messages.text("rollout.desk.place", row.place())));
		}
		Span name = new Span(row.unit());
		name.addClassName("work-title");
		Div line = new Div(facts.toArray(new Component[0]));
		line.addClassName("facts");
		Anchor open = new Anchor(ScoreSheetView.pathTo(row.rollOutId(), row.place()), name, line,
				new Bar((row.criteria() == 0) ? 0 : row.appraised() * WHOLE / row.criteria()));
		open.addClassName("work-item");
		return open;
	}

}
