package vn.danvan.document.print;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Worksheet;

import vn.danvan.document.Table;
import vn.danvan.document.TableGrid;
import vn.danvan.document.TableGrid.Place;

/** Writes a table on a sheet: what reads as a number or a date becomes one. */
final class XlsxTable {

	private static final Pattern NUMBER = Pattern.compile("-?(?:\\d{1,3}(?:\\.\\d{3})+|0|[1-9]\\d*)(?:,(\\d+))?(%?)");

	private static final Pattern DATE = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

	private static final double CHARACTERS = 105;

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private XlsxTable() {
	}

	static void write(Worksheet sheet, Table table) {
		int total = table.columns().stream().mapToInt(Table.Column::weight).sum();
		for (int column = 0; column < table.columns().size(); column++) {
			sheet.width(column, Math.max(6, CHARACTERS * table.columns().get(column).weight() / total));
		}
		int line = 0;
		for (List<Place> places : TableShape.head(table)) {
			row(sheet, line++, places, table, true);
		}
		for (List<List<Place>> group : TableGrid.groups(table.rows(), table.columns().size())) {
			for (List<Place> places : group) {
				row(sheet, line++, places, table, false);
			}
		}
		sheet.freezePane(0, table.head().size());
		sheet.repeatRows(0, table.head().size() - 1);
	}

	private static void row(Worksheet sheet, int line, List<Place> places, Table table, boolean head) {
		for (Place place : places) {
			int column = place.column();
			String format = value(sheet, line, column, place.cell().text(), head);
			int lastLine = line + place.cell().rows() - 1;
			int lastColumn = column + place.cell().columns() - 1;
			if (lastLine > line || lastColumn > column) {
				sheet.range(line, column, lastLine, lastColumn).merge();
			}
			String align = head ? "center" : switch (table.columns().get(column).align()) {
				case LEFT -> "left";
				case CENTRE -> "center";
				case RIGHT -> "right";
			};
			var style = sheet.range(line, column, lastLine, lastColumn)
				.style()
				.fontName("Times New Roman")
				.wrapText(true)
				.verticalAlignment("center")
				.horizontalAlignment(align)
				.borderStyle(BorderStyle.THIN);
			if (head || place.cell().bold()) {
				style.bold();
			}
			if (!format.isEmpty()) {
				style.format(format);
			}
			style.set();
		}
	}

	/** Writes the value and says how it is to be shown; empty for text. */
	private static String value(Worksheet sheet, int line, int column, String text, boolean head) {
		Matcher number = NUMBER.matcher(text);
		if (!head && number.matches()) {
			boolean share = !number.group(2).isEmpty();
			BigDecimal value = new BigDecimal(text.replace("%", "").replace(".", "").replace(',', '.'));
			sheet.value(line, column, share ? value.divide(HUNDRED) : value);
			String decimals = (number.group(1) != null) ? "." + "0".repeat(number.group(1).length()) : "";
			return share ? "0" + decimals + "%" : (text.contains(".") ? "#,##0" : "0") + decimals;
		}
		Matcher date = DATE.matcher(text);
		if (!head && date.matches()) {
			try {
				sheet.value(line, column, LocalDate.of(Integer.parseInt(date.group(3)), Integer.parseInt(date.group(2)),
						Integer.parseInt(date.group(1))));
				return "dd/mm/yyyy";
			}
			catch (DateTimeException noSuchDay) {
				sheet.value(line, column, text);
				return "";
			}
		}
		sheet.value(line, column, text);
		return "";
	}

}
