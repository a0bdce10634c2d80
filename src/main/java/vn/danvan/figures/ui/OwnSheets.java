package vn.danvan.figures.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;

import vn.danvan.base.text.Messages;
import vn.danvan.figures.SheetBoard;
import vn.danvan.figures.SheetRow;

/** The sheets of this person's communes, latest period first. */
class OwnSheets extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	final Grid<SheetRow> grid = new Grid<>();

	OwnSheets(SheetBoard board) {
		this.grid.setId("own-sheets");
		this.grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
		this.grid.addComponentColumn(SheetBadges::item);
		this.grid.setAllRowsVisible(false);
		this.grid.setEmptyStateText(Messages.text("figures.own-empty"));
		this.grid.asSingleSelect().addValueChangeListener((change) -> {
			SheetRow row = change.getValue();
			if (change.isFromClient() && row != null) {
				getUI().ifPresent((ui) -> ui.navigate(SheetView.path(row.periodId(), row.unitId())));
			}
		});
		this.grid.setItems((query) -> board.own(query.getOffset(), query.getLimit()).stream(),
				(query) -> board.countOwn());
		getContent().addClassName("master");
		getContent().add(this.grid);
	}

}
