package vn.danvan.plan.ui;

import java.util.Map;
import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.ExcelExport;
import vn.danvan.plan.AssignmentFilter;
import vn.danvan.plan.AssignmentRow;
import vn.danvan.plan.OwedBy;

/** The assignments of bodies as a list. */
class BodiesTab extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private static final String NAME = "bodies";

	final Grid<AssignmentRow> grid = new Grid<>();

	BodiesTab(PlanScreens screens, long planId, Map<String, String> address, Consumer<Map<String, String>> navigate) {
		AssignmentFilter filter = FilterBar.chosen(address);
		String typed = address.getOrDefault(PlanView.TYPED, "");
		Span count = new Span(
				Messages.text("base.count", screens.assignments.countOfPlan(planId, OwedBy.BODIES, filter, typed)));
		this.grid.setId("bodies");
		this.grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER,
				GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_ROW_STRIPES);
		this.grid.addColumn((row) -> row.code() + ". " + row.title())
			.setHeader(Messages.text("plan.column.task"))
			.setWidth("16rem")
			.setFlexGrow(4);
		this.grid.addColumn(AssignmentRow::owner)
			.setHeader(Messages.text("plan.column.owner"))
			.setWidth("9rem")
			.setFlexGrow(2);
		this.grid.addColumn((row) -> VietnameseDates.screen(row.deadline()))
			.setHeader(Messages.text("plan.column.deadline"))
			.setWidth("7rem")
			.setFlexGrow(0);
		this.grid.addColumn((row) -> row.result().text())
			.setHeader(Messages.text("plan.column.result"))
			.setWidth("9rem")
			.setFlexGrow(1);
		this.grid.addComponentColumn((row) -> new Div(Badges.state(row.state()), Badges.timeliness(row.timeliness())))
			.setHeader(Messages.text("plan.column.state"))
			.setWidth("13rem")
			.setFlexGrow(0);
		this.grid.setItems((query) -> screens.assignments
			.ofPlan(planId, OwedBy.BODIES, filter, typed, query.getOffset(), query.getLimit())
			.stream(), (query) -> screens.assignments.countOfPlan(planId, OwedBy.BODIES, filter, typed));
		this.grid.setEmptyStateText(Messages.text("plan.list-empty"));
		this.grid.asSingleSelect().addValueChangeListener((change) -> {
			if (change.isFromClient() && change.getValue() != null) {
				navigate.accept(AssignmentSplit.with(address, NAME, change.getValue().id()));
			}
		});
		getContent().addClassName("tab-content");
		Anchor excel = new ExcelExport<AssignmentRow>("viec-cua-co-quan")
			.column("plan.column.task", (row) -> row.code() + ". " + row.title())
			.column("plan.column.owner", AssignmentRow::owner)
			.column("plan.column.deadline", AssignmentRow::deadline)
			.column("plan.column.result", (row) -> row.result().text())
			.column("plan.column.state", (row) -> Messages.label(row.state()))
			.link((offset, limit) -> screens.assignments.ofPlan(planId, OwedBy.BODIES, filter, typed, offset, limit));
		getContent().add(new FilterBar(NAME, "plan.task.search", address, navigate, count, excel), new AssignmentSplit(
				this.grid, screens, address, navigate, () -> this.grid.getDataProvider().refreshAll()));
	}

}
