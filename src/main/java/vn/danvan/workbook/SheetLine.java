package vn.danvan.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.VietnameseDates;

/**
 * A line below the titles. What cannot be read as it is asked for is noted among the
 * problems and answered as nothing.
 */
public final class SheetLine {

	/** What people type for a number that is shown with signs. */
	private static final String AROUND_NUMBER = "^'|\\s*%$";

	private final int row;

	private final Map<String, Integer> columns;

	private final Map<Integer, Cell> cells;

	private final CellProblems problems;

	SheetLine(int row, Map<String, Integer> columns, Map<Integer, Cell> cells, CellProblems problems) {
		this.row = row;
		this.columns = columns;
		this.cells = cells;
		this.problems = problems;
	}

	/**
	 * The line's number in Excel.
	 * @return from 1
	 */
	public int row() {
		return this.row;
	}

	/**
	 * Says whether a cell holds something.
	 * @param key key of the column
	 * @return true if it does
	 */
	public boolean has(String key) {
		return cell(key) != null;
	}

	/**
	 * A cell as one line of text.
	 * @param key key of the column
	 * @return the text in stored form, empty for nothing; a number or date as it is
	 * written in Vietnam
	 */
	public String text(String key) {
		return VietnameseText.line(block(key));
	}

	/**
	 * A cell as text with its line breaks.
	 * @param key key of the column
	 * @return the text in stored form, empty for nothing
	 */
	public String block(String key) {
		Cell cell = usable(key);
		if (cell == null) {
			return "";
		}
		return switch (cell.kind()) {
			case NUMBER -> plain(number(cell));
			case DATE -> VietnameseDates.screen(date(cell));
			default -> cell.text().startsWith("'") ? cell.text().substring(1) : cell.text();
		};
	}

	/**
	 * A cell as a number, be it typed as text: {@code 1.234}, {@code 1,5}, {@code 95%}.
	 * @param key key of the column
	 * @return the number as it is shown, 95 for 95%; null for nothing
	 */
	public @Nullable BigDecimal number(String key) {
		Cell cell = usable(key);
		if (cell == null) {
			return null;
		}
		if (cell.kind() == Cell.Kind.NUMBER) {
			return number(cell);
		}
		if (cell.kind() == Cell.Kind.DATE) {
			problem(key, "workbook.error.number-date", VietnameseDates.screen(date(cell)));
			return null;
		}
		try {
			return VietnameseNumbers.parse(VietnameseText.line(cell.text()).replaceAll(AROUND_NUMBER, ""));
		}
		catch (Refusal refusal) {
			problem(key, refusal);
			return null;
		}
	}

	/**
	 * A cell as a date, be it typed as text: {@code 31/12/2023}, {@code 2023-12-31}.
	 * @param key key of the column
	 * @return the date; null for nothing
	 */
	public @Nullable LocalDate date(String key) {
		Cell cell = usable(key);
		if (cell == null) {
			return null;
		}
		if (cell.kind() == Cell.Kind.DATE) {
			return date(cell);
		}
		if (cell.kind() == Cell.Kind.NUMBER) {
			problem(key, "workbook.error.date-number", plain(number(cell)));
			return null;
		}
		try {
			return SheetDates.parse(VietnameseText.line(cell.text()));
		}
		catch (Refusal refusal) {
			problem(key, refusal);
			return null;
		}
	}

	/**
	 * Notes a problem of a cell, or of the line when its column is missing.
	 * @param key key of the column
	 * @param sentence key of the sentence
	 * @param arguments what stands at its numbered places
	 */
	public void problem(String key, String sentence, Object... arguments) {
		this.problems.add(place(key), sentence, arguments);
	}

	/**
	 * Notes what the rules refused of a cell.
	 * @param key key of the column
	 * @param refusal what they said
	 */
	public void problem(String key, Refusal refusal) {
		this.problems.add(new CellProblem(place(key), String.valueOf(refusal.getMessage())));
	}

	/**
	 * Says whether nothing has been noted of this line.
	 * @return true if all that was asked for could be read
	 */
	public boolean clean() {
		return !this.problems.at(this.row);
	}

	private CellPlace place(String key) {
		return new CellPlace(this.row, this.columns.getOrDefault(key, CellPlace.WHOLE_ROW));
	}

	private @Nullable Cell cell(String key) {
		Integer column = this.columns.get(key);
		return (column != null) ? this.cells.get(column) : null;
	}

	private @Nullable Cell usable(String key) {
		Cell cell = cell(key);
		if (cell == null) {
			return null;
		}
		switch (cell.kind()) {
			case ERROR -> problem(key, "workbook.error.error-value", cell.text());
			case NOT_COMPUTED -> problem(key, "workbook.error.not-computed");
			case FLAG -> problem(key, "workbook.error.flag");
			default -> {
				return cell;
			}
		}
		return null;
	}

	private static BigDecimal number(Cell cell) {
		return Objects.requireNonNull(cell.number());
	}

	private static LocalDate date(Cell cell) {
		return Objects.requireNonNull(cell.date());
	}

	private static String plain(BigDecimal number) {
		return number.toPlainString().replace('.', ',');
	}

}
