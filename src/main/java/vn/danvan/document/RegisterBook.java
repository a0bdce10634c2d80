package vn.danvan.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.document.Table.Align;
import vn.danvan.document.Table.Cell;
import vn.danvan.document.Table.Column;

/**
 * The register of outgoing documents as the eight columns of the paper book, with their
 * numbers below the titles.
 */
final class RegisterBook {

	private static final int[] WEIGHTS = { 13, 7, 30, 13, 18, 10, 6, 12 };

	private static final Align[] ALIGNS = { Align.LEFT, Align.CENTRE, Align.LEFT, Align.LEFT, Align.LEFT, Align.LEFT,
			Align.CENTRE, Align.LEFT };

	private RegisterBook() {
	}

	/** For print: the day as the book has it, 05/02. */
	static Table printed(List<RegisterRow> rows) {
		return table(rows, (date) -> {
			String cited = VietnameseDates.cited(date);
			return cited.substring(0, cited.lastIndexOf('/'));
		});
	}

	/** For Excel: whole dates, which it can sort. */
	static Table reckoned(List<RegisterRow> rows) {
		return table(rows, VietnameseDates::screen);
	}

	private static Table table(List<RegisterRow> rows, Function<LocalDate, String> day) {
		List<Column> columns = new ArrayList<>();
		List<Cell> titles = new ArrayList<>();
		List<Cell> numbers = new ArrayList<>();
		for (int i = 0; i < WEIGHTS.length; i++) {
			String title = Messages.text("document.book-column." + (i + 1));
			columns.add(new Column(title, WEIGHTS[i], ALIGNS[i]));
			titles.add(new Cell(title, 1, 1, true));
			numbers.add(new Cell("(" + (i + 1) + ")", 1, 1, true));
		}
		return new Table(columns, List.of(titles, numbers),
				rows.stream().map((row) -> cells(row, day).stream().map(Cell::of).toList()).toList());
	}

	private static List<String> cells(RegisterRow row, Function<LocalDate, String> day) {
		return List.of(row.symbol(), day.apply(row.date()), title(row), row.signer(),
				String.join("; ", row.recipients()), row.archivedWith(), String.valueOf(row.copies()), note(row));
	}

	private static String title(RegisterRow row) {
		return Messages.label(row.type()) + " " + VietnameseText.lowerFirst(row.subject());
	}

	/** A cancelled number says so where the book has its notes. */
	private static String note(RegisterRow row) {
		String cancelled = row.cancelReason();
		if (cancelled == null) {
			return row.note();
		}
		String words = Messages.text("document.book.cancelled", cancelled);
		return row.note().isEmpty() ? words : row.note() + "; " + words;
	}

}
