package vn.danvan.plan.ui;

import java.util.Locale;
import java.util.Map;
import java.util.function.LongConsumer;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.plan.Chased;
import vn.danvan.plan.Matrix;
import vn.danvan.plan.MatrixService;
import vn.danvan.plan.TaskOwner;

/**
 * The matrix of communes and commune tasks; a cell shows symbol and colour, and opens its
 * assignment. Arrow keys go from cell to cell, Enter opens.
 */
@JavaScript("context://matrix.js")
class MatrixGrid extends Grid<Matrix.Row> {

	private static final long serialVersionUID = 1L;

	private static final String CELL = """
			<button class="cell ${item.tone}" @click="${open}" title="${item.words}" aria-label="${item.words}"
			 ?hidden="${item.none}">${item.symbol}</button>""";

	/** A commune and when a letter chased it last. */
	private static final String NAME = """
			<span>${item.name}</span><span class="chased" ?hidden="${!item.chased}">${item.chased}</span>""";

	MatrixGrid(MatrixService service, Map<TaskOwner, Chased> chased, long planId, Matrix.Columns columns,
			Matrix.Search search, LongConsumer open) {
		setId("matrix");
		addClassName("matrix");
		addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_COLUMN_BORDERS, GridVariant.LUMO_NO_BORDER);
		setSelectionMode(SelectionMode.NONE);
		setPageSize(50);
		addColumn(LitRenderer.<Matrix.Row>of(NAME)
			.withProperty("name", Matrix.Row::name)
			.withProperty("chased", (row) -> chased(chased.get(TaskOwner.commune(row.unitId())))))
			.setHeader(Messages.text("plan.commune"))
			.setFrozen(true)
			.setWidth("10.5rem")
			.setFlexGrow(0);
		columns.list().forEach((column) -> addColumn(column, open));
		setItems((query) -> service.rows(planId, columns, search, query.getOffset(), query.getLimit()).stream(),
				(query) -> service.count(planId, columns, search));
		setEmptyStateText(Messages.text("plan.matrix-empty"));
	}

	private void addColumn(Matrix.Column column, LongConsumer open) {
		Span code = new Span(column.code());
		Span part = new Span(column.due());
		part.addClassName("quiet");
		Span header = new Span(code, part);
		header.addClassName("matrix-header");
		header.setTitle(column.title() + " – " + VietnameseDates.screen(column.deadline()));
		addColumn(LitRenderer.<Matrix.Row>of(CELL)
			.withProperty("symbol", (row) -> cell(row, column) == null ? "" : cell(row, column).onScreen())
			.withProperty("tone", (row) -> tone(cell(row, column)))
			.withProperty("words", (row) -> words(row, column))
			.withProperty("none", (row) -> cell(row, column) == null)
			.withFunction("open", (row) -> open.accept(cell(row, column).assignmentId()))).setHeader(header)
			.setWidth("4.6rem")
			.setFlexGrow(1)
			.setTextAlign(ColumnTextAlign.CENTER);
	}

	private static Matrix.Cell cell(Matrix.Row row, Matrix.Column column) {
		return row.cells().get(column.key());
	}

	private static String chased(@Nullable Chased letter) {
		return (letter != null) ? letter.text() : "";
	}

	private static String tone(Matrix.Cell cell) {
		if (cell == null) {
			return "";
		}
		String tone = "tone-" + Badges.cellTone(cell.state(), cell.timeliness()).name().toLowerCase(Locale.ROOT);
		return cell.matches() ? tone : tone + " dimmed";
	}

	private static String words(Matrix.Row row, Matrix.Column column) {
		Matrix.Cell cell = cell(row, column);
		if (cell == null) {
			return "";
		}
		String task = column.code() + (column.occurrence().isEmpty() ? "" : " " + column.occurrence());
		return Messages.text("plan.cell", row.name(), task, Messages.label(cell.state()),
				Messages.label(cell.timeliness())) + ((cell.done() != null) ? ", " + cell.done() + "%" : "");
	}

}
