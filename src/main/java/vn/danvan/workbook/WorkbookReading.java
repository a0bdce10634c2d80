package vn.danvan.workbook;

import java.util.List;

/**
 * What was read.
 *
 * @param sheet name of the sheet
 * @param lines how many lines were found below the titles
 * @param notes what the person should know: what was not read, what was taken as it is
 */
public record WorkbookReading(String sheet, int lines, List<String> notes) {

	public WorkbookReading {
		notes = List.copyOf(notes);
	}

}
