package vn.danvan.workbook;

import java.util.List;

/**
 * What a sheet must look like to be read.
 *
 * @param columns its columns
 * @param maxLines most lines below the titles
 */
public record SheetLayout(List<SheetColumn> columns, int maxLines) {

	public SheetLayout {
		columns = List.copyOf(columns);
	}

}
