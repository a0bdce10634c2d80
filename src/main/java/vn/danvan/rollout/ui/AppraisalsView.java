package vn.danvan.rollout.ui;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
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
import vn.danvan.base.ui.EmptyState;
import vn.danvan.base.ui.MainLayout;
import vn.danvan.base.ui.PageHeader;
import vn.danvan.base.ui.YearAddress;
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

	private static final int SHOWN = 200;

	AppraisalsView(RollOutScreens screens) {
		this.screens = screens;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		int year = this.screens.year(event, this.screens.appraisals::year);
		Select<Integer> choice = YearAddress.choice(this.screens.rollOuts.years(), year, "mo-hinh/tham-dinh");
		int count = this.screens.appraisals.count(year);
		Div toolbar = new Div(choice, new Span((count > SHOWN) ? Messages.text("rollout.desk.first", SHOWN, count)
				: Messages.text("base.count", count)));
		toolbar.addClassName("toolbar");
		UnorderedList desk = new UnorderedList();
		desk.setId("desk");
		desk.addClassNames("work-list", "card");
		this.screens.appraisals.desk(year, 0, SHOWN).forEach((row) -> desk.add(new ListItem(item(row))));
		removeAll();
		add(new PageHeader(Messages.text("rollout.desk.title")),
				new RollOutTabs(RollOutTab.APPRAISAL, this.screens.actors.current(), year), toolbar,
				(count > 0) ? desk : new EmptyState(Messages.text("rollout.desk.empty")));
	}

	@Override
	public String getPageTitle() {
		return Messages.text("rollout.desk.title");
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
