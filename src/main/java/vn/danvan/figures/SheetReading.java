package vn.danvan.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;

/** Reads what people type and paste into the cells of a sheet. */
public final class SheetReading {

	private SheetReading() {
	}

	/**
	 * The numbers of a form.
	 * @param template mẫu biểu
	 * @param typed the text of each cell by its code
	 * @return the filled cells
	 * @throws SheetRefusal that names every cell whose text is no number
	 */
	public static Map<String, BigDecimal> values(SheetTemplate template, Map<String, String> typed) {
		Map<String, BigDecimal> values = new LinkedHashMap<>();
		List<SheetProblem> problems = new ArrayList<>();
		for (SheetTemplate.Column column : template.columns()) {
			read(column, typed.get(column.code()), values, problems);
		}
		if (!problems.isEmpty()) {
			throw new SheetRefusal(problems);
		}
		return values;
	}

	/**
	 * The cells that a paste from a spreadsheet fills: one row or one column of numbers,
	 * or lines of a name and a number. All of it fits, or nothing is taken.
	 * @param template mẫu biểu
	 * @param first the cell where the paste begins
	 * @param text what was copied: lines of cells between tabs
	 * @return numbers by code
	 * @throws SheetRefusal if cells are too many or hold no numbers
	 */
	public static Map<String, BigDecimal> paste(SheetTemplate template, String first, String text) {
		List<String> cells = cells(text);
		List<SheetTemplate.Column> columns = template.columns();
		int begin = 0;
		while (begin < columns.size() && !columns.get(begin).code().equals(first)) {
			begin++;
		}
		int room = columns.size() - begin;
		if (cells.size() > room) {
			throw refusal(first, Messages.text("figures.error.paste-too-many", cells.size(), first, room));
		}
		Map<String, BigDecimal> values = new LinkedHashMap<>();
		List<SheetProblem> problems = new ArrayList<>();
		for (int i = 0; i < cells.size(); i++) {
			read(columns.get(begin + i), cells.get(i), values, problems);
		}
		if (!problems.isEmpty()) {
			throw new SheetRefusal(problems);
		}
		return SheetRules.cells(template, values);
	}

	private static List<String> cells(String text) {
		List<String[]> rows = text.replace("\r", "")
			.replaceAll("\n+$", "")
			.lines()
			.map((line) -> line.split("\t", -1))
			.toList();
		if (rows.size() == 1) {
			return List.of(rows.get(0));
		}
		boolean names = rows.stream().allMatch((row) -> row.length > 1 && !digits(row[0]));
		if (rows.stream().anyMatch((row) -> row.length > 1) && !names) {
			throw refusal("", Messages.text("figures.error.paste-block"));
		}
		return rows.stream().map((row) -> row[row.length - 1]).toList();
	}

	private static boolean digits(String cell) {
		return !cell.isBlank() && cell.strip().matches("[\\d.,]+");
	}

	private static void read(SheetTemplate.Column column, @Nullable String text, Map<String, BigDecimal> values,
			List<SheetProblem> problems) {
		try {
			BigDecimal value = VietnameseNumbers.parse(text);
			if (value != null) {
				values.put(column.code(), value);
			}
		}
		catch (Refusal noNumber) {
			problems.add(new SheetProblem(List.of(column.code()),
					Messages.text("figures.error.cell", column.code(), column.name(), noNumber.getMessage())));
		}
	}

	private static SheetRefusal refusal(String code, String sentence) {
		return new SheetRefusal(List.of(new SheetProblem(code.isEmpty() ? List.of() : List.of(code), sentence)));
	}

}
