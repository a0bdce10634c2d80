package vn.danvan.workbook;

import java.util.List;

/**
 * A row that holds something.
 *
 * @param number its number, from 1
 * @param hidden whether people do not see it
 * @param cells its cells that hold something
 */
record SheetRow(int number, boolean hidden, List<Cell> cells) {
}
