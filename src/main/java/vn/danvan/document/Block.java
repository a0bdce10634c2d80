package vn.danvan.document;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** One piece of a document's text, free of any layout. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "block")
@JsonSubTypes({ @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
		@JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
		@JsonSubTypes.Type(value = Block.Table.class, name = "table") })
public sealed interface Block {

	/**
	 * Đề mục.
	 *
	 * @param level 1 for a main part (I-), 2 for a point (1.)
	 * @param text number and title, for example {@code I- TÌNH HÌNH CHUNG}
	 */
	record Heading(int level, String text) implements Block {
	}

	/**
	 * Đoạn văn.
	 *
	 * @param runs pieces of text in one style each
	 */
	record Paragraph(List<Run> runs) implements Block {

		/**
		 * A paragraph in one upright style.
		 * @param text its text
		 * @return the paragraph
		 */
		public static Paragraph of(String text) {
			return new Paragraph(List.of(new Run(text, false, false)));
		}

		/**
		 * A paragraph that begins with a dash, as lists do in official text.
		 * @param text its text
		 * @return the paragraph
		 */
		public static Paragraph dash(String text) {
			return of("- " + text);
		}

	}

	/**
	 * Bảng.
	 *
	 * @param columns the columns from left to right
	 * @param rows one text for each column and row
	 */
	record Table(List<Column> columns, List<List<String>> rows) implements Block {

		public Table {
			for (List<String> row : rows) {
				if (row.size() != columns.size()) {
					throw new IllegalArgumentException("A row must have a text for each column");
				}
			}
		}

	}

	/**
	 * A piece of text in one style.
	 *
	 * @param text the text
	 * @param bold đậm
	 * @param italic nghiêng
	 */
	record Run(String text, boolean bold, boolean italic) {
	}

	/**
	 * A column of a table.
	 *
	 * @param title its heading
	 * @param weight its share of the table's width, in any unit
	 * @param align where its text stands
	 */
	record Column(String title, int weight, Align align) {
	}

	/** Where the text of a cell stands. */
	enum Align {

		/** On the left. */
		LEFT,

		/** In the middle. */
		CENTRE,

		/** On the right, as numbers do. */
		RIGHT

	}

}
