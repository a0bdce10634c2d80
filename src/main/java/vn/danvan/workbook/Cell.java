package vn.danvan.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A cell that holds something.
 *
 * @param column number of the column, from 0
 * @param kind what it holds
 * @param text its text in stored form, or the error's name
 * @param number its number as it is shown: 95 for 95%
 * @param date its date
 * @param formula whether it is the result of a formula
 */
record Cell(int column, Kind kind, String text, @Nullable BigDecimal number, @Nullable LocalDate date,
		boolean formula) {

	/** What a cell holds. */
	enum Kind {

		/** Chữ. */
		TEXT,

		/** Số. */
		NUMBER,

		/** Ngày. */
		DATE,

		/** TRUE or FALSE. */
		FLAG,

		/** #REF! and the like. */
		ERROR,

		/** A formula whose result the file does not hold. */
		NOT_COMPUTED

	}

	static Cell text(int column, String text, boolean formula) {
		return new Cell(column, Kind.TEXT, text, null, null, formula);
	}

	static Cell number(int column, BigDecimal number, boolean formula) {
		return new Cell(column, Kind.NUMBER, "", number, null, formula);
	}

	static Cell date(int column, LocalDate date, boolean formula) {
		return new Cell(column, Kind.DATE, "", null, date, formula);
	}

	static Cell other(int column, Kind kind, String text, boolean formula) {
		return new Cell(column, kind, text, null, null, formula);
	}

}
