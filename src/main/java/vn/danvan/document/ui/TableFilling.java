package vn.danvan.document.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import vn.danvan.document.Table.Cell;

/**
 * Makes a rectangle of pasted rows: short ones are filled with empty cells, spans that
 * hang over an edge are cut.
 */
final class TableFilling {

	private TableFilling() {
	}

	static List<List<Cell>> filled(List<List<Cell>> rows, int headRows) {
		int columns = rows.stream().mapToInt((row) -> row.stream().mapToInt(Cell::columns).sum()).max().orElse(1);
		int[] taken = new int[columns];
		List<List<Cell>> filled = new ArrayList<>();
		for (int line = 0; line < rows.size(); line++) {
			int below = ((line < headRows) ? headRows : rows.size()) - line;
			filled.add(row(rows.get(line), taken, below));
		}
		return filled;
	}

	private static List<Cell> row(List<Cell> cells, int[] taken, int below) {
		List<Cell> row = new ArrayList<>();
		int next = 0;
		int column = 0;
		while (column < taken.length) {
			if (taken[column] > 0) {
				taken[column++]--;
				continue;
			}
			Cell cell = (next < cells.size()) ? cells.get(next++) : Cell.of("");
			int wide = 1;
			while (wide < cell.columns() && column + wide < taken.length && taken[column + wide] == 0) {
				wide++;
			}
			int tall = Math.min(cell.rows(), below);
			row.add(new Cell(cell.text(), wide, tall, cell.bold()));
			Arrays.fill(taken, column, column + wide, tall - 1);
			column += wide;
		}
		return row;
	}

}
