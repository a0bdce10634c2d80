package vn.danvan.plan.ui;

import java.util.Arrays;
import java.util.List;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;

import vn.danvan.base.security.Actors;
import vn.danvan.base.security.Role;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.MainLayout;
import vn.danvan.base.ui.MasterDetail;
import vn.danvan.base.ui.PageHeader;
import vn.danvan.base.ui.StepButton;
import vn.danvan.plan.AssignmentFilter;
import vn.danvan.plan.AssignmentRow;
import vn.danvan.plan.AssignmentService;
import vn.danvan.plan.WorkFileService;

/**
 * What waits for this person, and what the own commune or body owes, most urgent first,
 * with the chosen assignment beside the list.
 */
@Route(value = "viec-cua-toi/:id?([0-9]{1,18})", layout = MainLayout.class)
@RolesAllowed({ "STAFF", "CLERK", "BOARD_LEADER", "DISTRICT_LEADER", "PEOPLES_COMMITTEE", "AGENCY", "COMMUNE_EDITOR",
		"COMMUNE_LEADER" })
class MyWorkView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	static final String FILTER = "loc";

	private static final long serialVersionUID = 1L;

	private static final List<AssignmentFilter> FILTERS = List.of(AssignmentFilter.TO_DO, AssignmentFilter.HANDED_OVER,
			AssignmentFilter.WAITING, AssignmentFilter.RETURNED, AssignmentFilter.OVERDUE, AssignmentFilter.DONE,
			AssignmentFilter.IN_CHARGE, AssignmentFilter.ALL);

	final Grid<AssignmentRow> grid = new Grid<>();

	final Select<AssignmentFilter> filter = new Select<>();

	private final Span count = new Span();

	private final MasterDetail split;

	private final transient AssignmentService service;

	private final transient AssignmentPanel.Factory panels;

	private final AssignmentFilter preset;

	private final boolean owner;

	MyWorkView(AssignmentService service, WorkFileService files, AssignmentPanel.Factory panels,
			WaitingStrip.Finder waiting, Actors actors) {
		this.service = service;
		this.panels = panels;
		this.preset = actors.current().is(Role.COMMUNE_LEADER) ? AssignmentFilter.HANDED_OVER : AssignmentFilter.TO_DO;
		this.filter.setId("filter");
		this.filter.setLabel(Messages.text("plan.filter"));
		boolean readsAll = actors.current().readsAllUnits();
		this.filter.setItems(FILTERS.stream().filter((one) -> readsAll || one != AssignmentFilter.IN_CHARGE).toList());
		this.filter.setItemLabelGenerator(Messages::label);
		this.filter.addValueChangeListener((change) -> {
			if (change.isFromClient()) {
				getUI().ifPresent((ui) -> ui.navigate(MyWorkView.class, RouteParameters.empty(),
						QueryParameters.of(FILTER, change.getValue().slug())));
			}
		});
		this.grid.setId("work");
		this.grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
		this.grid.addComponentColumn(WorkItem::new);
		this.grid.asSingleSelect().addValueChangeListener((change) -> {
			if (change.isFromClient() && change.getValue() != null) {
				open(change.getValue().id());
			}
		});
		this.grid.setEmptyStateText(Messages.text("plan.own-empty"));
		StepButton excel = new StepButton("excel-work", "plan.work-file.open",
				() -> new WorkFileDialog(files, this::refresh).open());
		this.owner = !actors.current().ownUnits().isEmpty() || !actors.current().ownBodies().isEmpty();
		excel.setVisible(this.owner);
		Div toolbar = new Div(this.filter, this.count, excel);
		toolbar.addClassName("toolbar");
		this.split = new MasterDetail(toolbar, this.grid).wide();
		add(new PageHeader(Messages.text("plan.my-work")), waiting.strip(actors.current()), this.split);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		String slug = event.getLocation().getQueryParameters().getSingleParameter(FILTER).orElse(this.preset.slug());
		this.filter.setValue(Arrays.stream(AssignmentFilter.values())
			.filter((one) -> FILTERS.contains(one) && one.slug().equals(slug))
			.findFirst()
			.orElse(this.preset));
		refresh();
		boolean opened = event.getRouteParameters().getLong("id").isPresent();
		this.split.setVisible(this.owner || opened || this.service.countOwn(AssignmentFilter.IN_CHARGE) > 0);
		event.getRouteParameters()
			.getLong("id")
			.ifPresentOrElse(
					(id) -> this.split.open(this.panels.panel(id, this::refresh),
							"viec-cua-toi?" + FILTER + "=" + this.filter.getValue().slug()),
					() -> this.split.empty(Messages.text("plan.choose-own")));
	}

	@Override
	public String getPageTitle() {
		return Messages.text("plan.my-work");
	}

	private void open(long id) {
		getUI().ifPresent(
				(ui) -> ui.navigate(MyWorkView.class, new RouteParameters(new RouteParam("id", String.valueOf(id))),
						QueryParameters.of(FILTER, this.filter.getValue().slug())));
	}

	private void refresh() {
		AssignmentFilter chosen = this.filter.getValue();
		this.grid.setItems((query) -> this.service.own(chosen, query.getOffset(), query.getLimit()).stream(),
				(query) -> this.service.countOwn(chosen));
		this.count.setText(Messages.text("base.count", this.service.countOwn(chosen)));
	}

	/** One assignment as a card that fits a phone. */
	static class WorkItem extends Div {

		private static final long serialVersionUID = 1L;

		WorkItem(AssignmentRow row) {
			addClassName("work-item");
			Span title = new Span(row.code() + ". " + row.title());
			title.addClassName("work-title");
			Div state = new Div(
					new Span(Messages.text("plan.progress.deadline", VietnameseDates.screen(row.deadline()))),
					Badges.timeliness(row.timeliness()), Badges.state(row.state()));
			state.addClassName("facts");
			add(title, state);
		}

	}

}
