package vn.danvan.plan.ui;

import java.util.Map;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;

import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.plan.AllotmentRow;
import vn.danvan.plan.AllotmentService;

/**
 * Tasks from top to bottom, communes or bodies from left to right, a field in each cell.
 */
class AllotmentGrid extends Grid<AllotmentRow> {

	private static final long serialVersionUID = 1L;

	private static final int PAGE = 50;

	private static final String CELL = """
			<input class="allot ${item.tone}" data-column="%d" .value="${item.text}" aria-label="${item.words}"
			 ?disabled="${item.closed}" autocomplete="off" @change="${(e) => typed(e.target.value)}">""";

	AllotmentGrid(AllotmentTab tab, AllotmentService service, long planId, Map<Long, String> owners, boolean editable) {
		setId("allotments");
		addClassName("matrix");
		addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_COLUMN_BORDERS, GridVariant.LUMO_NO_BORDER,
				GridVariant.LUMO_WRAP_CELL_CONTENT);
		setSelectionMode(SelectionMode.NONE);
		setPageSize(PAGE);
		addComponentColumn(AllotmentGrid::task).setHeader(Messages.text("plan.column.task"))
			.setFrozen(true)
			.setWidth("16rem")
			.setFlexGrow(0);
		int number = 0;
		for (Map.Entry<Long, String> owner : owners.entrySet()) {
			addColumn(tab, owner.getKey(), owner.getValue(), number++, editable);
		}
		String typed = tab.search.getValue();
		setItems((query) -> service.rows(planId, tab.half.getValue(), typed, query.getOffset(), query.getLimit())
			.stream(), (query) -> service.count(planId, tab.half.getValue(), typed));
		setEmptyStateText(Messages.text(editable ? "plan.task.empty" : "plan.task.none-found"));
	}

	private static Span task(AllotmentRow row) {
		Span goal = new Span(Messages.text("plan.allot.task", VietnameseDates.screen(row.deadline()), row.target()));
		goal.addClassName("quiet");
		Span task = new Span(new Span(row.code() + ". " + row.title()), goal);
		task.addClassName("allot-task");
		return task;
	}

	private void addColumn(AllotmentTab tab, long owner, String name, int number, boolean editable) {
		Span header = new Span(name);
		header.addClassName("allot-head");
		header.setTitle(name);
		addColumn(LitRenderer.<AllotmentRow>of(CELL.formatted(number))
			.withProperty("text", (row) -> tab.shown.getValue().show(tab.now(row, owner)))
			.withProperty("tone", (row) -> (tab.now(row, owner) != null) ? "given" : "")
			.withProperty("closed",
					(row) -> !editable || (tab.shown.getValue() == AllotmentText.DEADLINE && !row.once()))
			.withProperty("words", (row) -> Messages.text("plan.allot.cell", row.code(), name))
			.withFunction("typed", (row, values) -> tab.typed(row, owner, values.get(0).asString()))).setHeader(header)
			.setWidth("4.75rem")
			.setFlexGrow(0);
	}

}
