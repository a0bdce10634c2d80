package vn.danvan.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import vn.danvan.document.Table.Cell;

/**
 * Finds the place of each cell in the grid of a table, with regard to those above that
 * span rows.
 */
public final class TableGrid {

	private TableGrid() {
	}

	/**
	 * The rows in groups that no page may part: rows that a spanning cell ties together.
	 * @param rows the rows of a table
	 * @param columns how many columns the table has
	 * @return groups of lines, each line the places of its cells from left to right
	 */
	public static List<List<List<Place>>> groups(List<List<Cell>> rows, int columns) {
		List<List<List<Place>>> groups = new ArrayList<>();
		int[] taken = new int[columns];
		List<List<Place>> group = new ArrayList<>();
		for (List<Cell> row : rows) {
			group.add(line(row, taken));
			if (Arrays.stream(taken).allMatch((left) -> left == 0)) {
				groups.add(group);
				group = new ArrayList<>();
			}
		}
		return groups;
	}

	static void check(List<List<Cell>> rows, int columns) {
		int lines = groups(rows, columns).stream().mapToInt(List::size).sum();
		if (lines != rows.size()) {
			throw new IllegalArgumentException("A cell spans rows beyond the end of the table");
		}
	}

	private static List<Place> line(List<Cell> row, int[] taken) {
		List<Place> places = new ArrayList<>();
		int column = 0;
		for (Cell cell : row) {
			while (column < taken.length && taken[column] > 0) {
				taken[column++]--;
			}
			if (column + cell.columns() > taken.length) {
				throw new IllegalArgumentException("A row must have a cell for each column");
			}
			places.add(new Place(column, cell));
			Arrays.fill(taken, column, column + cell.columns(), cell.rows() - 1);
			column += cell.columns();
		}
		while (column < taken.length && taken[column] > 0) {
			taken[column++]--;
		}
		if (column < taken.length) {
			throw new IllegalArgumentException("A row must have a cell for each column");
		}
		return places;
	}

	/**
	 * A cell in its place.
	 *
	 * @param column the first column that it covers, from 0
	 * @param cell the cell
	 */
	public record Place(int column, Cell cell) {
	}

}
