package vn.danvan.plan;

import java.util.ArrayList;
import java.util.List;

import vn.danvan.document.Block;
import vn.danvan.document.Table;
import vn.danvan.document.Table.Cell;

/**
 * A picture of a plan on its way to page and sheet.
 *
 * @param title what it is
 * @param details what of it is shown, empty for all
 * @param blocks what stands on the page, its legend included
 * @param cells what stands on the sheet
 */
record PrintedPicture(String title, String details, List<Block> blocks, Table cells) {

	/** The table for a sheet, under a line that says what it is and of when. */
	Table headed(String heading) {
		List<List<Cell>> head = new ArrayList<>();
		head.add(List.of(new Cell(heading, cells.columns().size(), 1, true)));
		head.addAll(cells.head());
		return new Table(cells.columns(), head, cells.rows());
	}

	/** A row that names what follows it. */
	static List<Cell> group(String name, int columns) {
		return List.of(new Cell(name, columns, 1, true));
	}

	static List<Cell> row(List<String> texts) {
		return texts.stream().map(Cell::of).toList();
	}

}
