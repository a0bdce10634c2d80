package vn.danvan.document;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Bảng: a grid of cells, some of which may span columns or rows. Its head returns on
 * every page; no row is cut.
 *
 * @param columns the columns from left to right
 * @param head the rows of the head; empty for one row of the columns' titles
 * @param rows the rows below
 */
public record Table(List<Column> columns, List<List<Cell>> head, List<List<Cell>> rows) implements Block {

	/**
	 * Tables stored before there were spans have no head of their own.
	 * @param columns the columns from left to right
	 * @param head the rows of the head, null or empty for the columns' titles
	 * @param rows the rows below
	 * @throws IllegalArgumentException if the cells of a row do not fill its width
	 */
	@JsonCreator
	public Table(List<Column> columns, @Nullable List<List<Cell>> head, List<List<Cell>> rows) {
		this.columns = List.copyOf(columns);
		this.head = (head == null || head.isEmpty())
				? List.of(columns.stream().map((column) -> new Cell(column.title(), 1, 1, true)).toList())
				: head.stream().map(List::copyOf).toList();
		this.rows = rows.stream().map(List::copyOf).toList();
		TableGrid.check(this.head, columns.size());
		TableGrid.check(this.rows, columns.size());
	}

	/**
	 * A table without spans.
	 * @param columns the columns from left to right
	 * @param rows one text for each column and row
	 */
	public Table(List<Column> columns, List<List<String>> rows) {
		this(columns, List.of(), rows.stream().map((row) -> row.stream().map(Cell::of).toList()).toList());
	}

	/**
	 * A column of a table.
	 *
	 * @param title its heading
	 * @param weight its share of the table's width, in any unit
	 * @param align where its text stands
	 */
	public record Column(String title, int weight, Align align) {
	}

	/**
	 * A cell.
	 *
	 * @param text what it says
	 * @param columns how many columns it spans, at least 1
	 * @param rows how many rows it spans, at least 1
	 * @param bold đậm
	 */
	@JsonInclude(JsonInclude.Include.NON_DEFAULT)
	public record Cell(String text, int columns, int rows, boolean bold) {

		/**
		 * What was not stored is a cell of one column and row.
		 * @param text what it says, null for nothing
		 * @param columns how many columns it spans, null for 1
		 * @param rows how many rows it spans, null for 1
		 * @param bold đậm
		 * @return the cell
		 */
		@JsonCreator
		static Cell stored(@Nullable String text, @Nullable Integer columns, @Nullable Integer rows,
				@Nullable Boolean bold) {
			return new Cell((text != null) ? text : "", (columns != null) ? columns : 1, (rows != null) ? rows : 1,
					Boolean.TRUE.equals(bold));
		}

		/**
		 * A cell of one column and row.
		 * @param text what it says
		 * @return the cell
		 */
		@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
		public static Cell of(String text) {
			return new Cell(text, 1, 1, false);
		}

	}

	/** Where the text of a cell stands. */
	public enum Align {

		/** On the left. */
		LEFT,

		/** In the middle. */
		CENTRE,

		/** On the right, as numbers do. */
		RIGHT

	}

}
