package vn.danvan.survey.ui;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;

/**
 * A table whose rows are cards where there is little room: each cell knows its title.
 * Roles are written out, for the cards would lose them.
 */
class CardTable extends NativeTable {

	private static final long serialVersionUID = 1L;

	private final List<String> titles;

	/**
	 * A table without rows.
	 * @param name what it is
	 * @param titles the titles of its columns
	 */
	CardTable(String name, List<String> titles) {
		this.titles = List.copyOf(titles);
		addClassName("number-table");
		getElement().setAttribute("role", "table").setAttribute("aria-label", name);
		getHead().getElement().setAttribute("role", "rowgroup");
		getBody().getElement().setAttribute("role", "rowgroup");
		getHead().add(row(titles.stream().map((title) -> header(title, "col", "columnheader")).toList()));
	}

	/**
	 * Adds a row.
	 * @param name what stands in its first column
	 * @param cells the others
	 */
	void line(String name, List<? extends Component> cells) {
		List<Component> line = new ArrayList<>();
		line.add(header(name, "row", "rowheader"));
		for (Component content : cells) {
			NativeTableCell cell = new NativeTableCell(content);
			cell.getElement().setAttribute("role", "cell").setAttribute("data-label", this.titles.get(line.size()));
			line.add(cell);
		}
		getBody().add(row(line));
	}

	private static NativeTableRow row(List<? extends Component> cells) {
		NativeTableRow row = new NativeTableRow(cells.toArray(new Component[0]));
		row.getElement().setAttribute("role", "row");
		return row;
	}

	private static NativeTableHeaderCell header(String text, String scope, String role) {
		NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
		cell.getElement().setAttribute("scope", scope).setAttribute("role", role);
		return cell;
	}

}
