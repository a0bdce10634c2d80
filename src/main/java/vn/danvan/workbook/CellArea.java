package vn.danvan.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A merged range.
 *
 * @param firstRow its first row, from 1
 * @param lastRow its last row
 * @param firstColumn its first column, from 0
 * @param lastColumn its last column
 */
record CellArea(int firstRow, int lastRow, int firstColumn, int lastColumn) {

	private static final Pattern REFERENCE = Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7})");

	private static final int LETTERS = 26;

	static CellArea of(String reference) {
		String[] corners = reference.split(":");
		CellPlace first = place(corners[0]);
		CellPlace last = place(corners[corners.length - 1]);
		return new CellArea(first.row(), last.row(), first.column(), last.column());
	}

	/** The cell of a reference such as D12. */
	static CellPlace place(String reference) {
		Matcher matcher = REFERENCE.matcher(reference);
		if (!matcher.matches()) {
			throw new DamagedFile();
		}
		int column = 0;
		for (char letter : matcher.group(1).toCharArray()) {
			column = column * LETTERS + letter - 'A' + 1;
		}
		return new CellPlace(Integer.parseInt(matcher.group(2)), column - 1);
	}

	boolean contains(int row, int column) {
		return hasRow(row) && this.firstColumn <= column && column <= this.lastColumn;
	}

	boolean hasRow(int row) {
		return this.firstRow <= row && row <= this.lastRow;
	}

	/** The range as Excel writes it. */
	String text() {
		return CellPlace.letters(this.firstColumn) + this.firstRow + ":" + CellPlace.letters(this.lastColumn)
				+ this.lastRow;
	}

}
