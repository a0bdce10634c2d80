package vn.danvan.plan;

import org.dhatim.fastexcel.Worksheet;

/** How the sheets that people fill in look: their head, and how they print. */
final class SheetDesign {

	static final String HEAD = "F3E3E3";

	/** A line of text in points. */
	static final double LINE_HEIGHT = 15;

	private static final int HEAD_LINES = 3;

	private SheetDesign() {
	}

	/** Draws a row as the head of a table, which returns on every printed page. */
	static void head(Worksheet sheet, int row, int columns) {
		sheet.range(row, 0, row, columns - 1)
			.style()
			.bold()
			.wrapText(true)
			.verticalAlignment("center")
			.fillColor(HEAD)
			.borderStyle("thin")
			.set();
		sheet.rowHeight(row, LINE_HEIGHT * HEAD_LINES);
		sheet.repeatRows(row);
	}

	/** Prints across, as wide as one page. */
	static void onePageWide(Worksheet sheet) {
		sheet.pageOrientation("landscape");
		sheet.fitToWidth((short) 1);
		sheet.fitToHeight((short) 0);
	}

}
