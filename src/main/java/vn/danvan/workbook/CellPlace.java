package vn.danvan.workbook;

import vn.danvan.base.text.Messages;

/**
 * Vị trí of a cell in Excel's words.
 *
 * @param row number of the row, from 1
 * @param column number of the column, from 0 for A; {@link #WHOLE_ROW} for none
 */
public record CellPlace(int row, int column) {

	/** Stands for no column: the row as a whole. */
	public static final int WHOLE_ROW = -1;

	private static final int LETTERS = 26;

	/**
	 * A row as a whole.
	 * @param row number of the row, from 1
	 * @return the place
	 */
	public static CellPlace ofRow(int row) {
		return new CellPlace(row, WHOLE_ROW);
	}

	/**
	 * The place as a person finds it.
	 * @return for example {@code dòng 12, cột D}, or {@code dòng 12}
	 */
	public String text() {
		return (column == WHOLE_ROW) ? Messages.text("workbook.row", String.valueOf(row))
				: Messages.text("workbook.cell", String.valueOf(row), letters(column));
	}

	/**
	 * A column's letters.
	 * @param column number of the column, from 0
	 * @return for example {@code A}, {@code AB}
	 */
	public static String letters(int column) {
		StringBuilder letters = new StringBuilder();
		for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
			letters.insert(0, (char) ('A' + rest % LETTERS));
		}
		return letters.toString();
	}

}
