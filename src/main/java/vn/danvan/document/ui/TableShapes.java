package vn.danvan.document.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import vn.danvan.document.Table;
import vn.danvan.document.Table.Align;
import vn.danvan.document.Table.Cell;
import vn.danvan.document.Table.Column;

/**
 * Adds and removes rows and columns at the end of a table; what spans is left as it is.
 */
final class TableShapes {

	private static final int NEW_COLUMNS = 3;

	private static final int NEW_ROWS = 2;

	private TableShapes() {
	}

	/** An empty table to begin with. */
	static Table empty() {
		List<Column> columns = new ArrayList<>();
		for (int i = 0; i < NEW_COLUMNS; i++) {
			columns.add(new Column("", 1, Align.LEFT));
		}
		Table table = new Table(columns, List.of());
		for (int i = 0; i < NEW_ROWS; i++) {
			table = withRow(table);
		}
		return table;
	}

	static Table withRow(Table table) {
		List<List<Cell>> rows = new ArrayList<>(table.rows());
		rows.add(table.columns().stream().map((column) -> Cell.of("")).toList());
		return new Table(table.columns(), table.head(), rows);
	}

	static Table withoutRow(Table table) {
		boolean spans = table.rows().stream().flatMap(List::stream).anyMatch((cell) -> cell.rows() > 1);
		if (table.rows().isEmpty() || spans) {
			return table;
		}
		return new Table(table.columns(), table.head(), table.rows().subList(0, table.rows().size() - 1));
	}

	static Table withColumn(Table table) {
		List<Column> columns = new ArrayList<>(table.columns());
		columns.add(new Column("", 1, Align.LEFT));
		return new Table(columns, table.head().stream().map(TableShapes::longer).toList(),
				table.rows().stream().map(TableShapes::longer).toList());
	}

	static Table withoutColumn(Table table) {
		boolean spans = Stream.concat(table.head().stream(), table.rows().stream())
			.flatMap(List::stream)
			.anyMatch((cell) -> cell.columns() > 1 || cell.rows() > 1);
		int last = table.columns().size() - 1;
		if (last == 0 || spans) {
			return table;
		}
		return new Table(table.columns().subList(0, last),
				table.head().stream().map((row) -> row.subList(0, last)).toList(),
				table.rows().stream().map((row) -> row.subList(0, last)).toList());
	}

	private static List<Cell> longer(List<Cell> row) {
		List<Cell> longer = new ArrayList<>(row);
		longer.add(Cell.of(""));
		return longer;
	}

}
