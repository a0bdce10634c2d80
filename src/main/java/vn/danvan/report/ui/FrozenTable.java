package vn.danvan.report.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.report.FrozenFigure;

/** The figures of an approved report, as they were. */
class FrozenTable extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	FrozenTable(List<FrozenFigure> figures) {
		Grid<FrozenFigure> grid = new Grid<>();
		grid.setId("frozen");
		grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
		grid.addColumn(FrozenFigure::code)
			.setHeader(Messages.text("report.frozen.code"))
			.setWidth("5rem")
			.setFlexGrow(0);
		grid.addColumn(FrozenFigure::label).setHeader(Messages.text("report.frozen.label")).setFlexGrow(3);
		grid.addColumn(FrozenFigure::printed).setHeader(Messages.text("report.frozen.printed")).setFlexGrow(1);
		grid.addColumn((row) -> VietnameseDates.screen(row.asOf()))
			.setHeader(Messages.text("report.frozen.as-of"))
			.setWidth("8rem");
		grid.addColumn(FrozenFigure::records).setHeader(Messages.text("report.frozen.records")).setWidth("6rem");
		grid.setItems(figures);
		getContent().add(new H2(Messages.text("report.frozen")), new Paragraph(Messages.text("report.frozen-hint")),
				grid);
	}

}
