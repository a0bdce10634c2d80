package vn.danvan.rollout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.document.FormSheet.Head;
import vn.danvan.document.FormSheet.Signing;
import vn.danvan.document.Layout;
import vn.danvan.document.Table.Cell;

/** The words and cells that the printed sheets of communes share. */
final class SheetWording {

	private SheetWording() {
	}

	/** UBND xã at the head, as on its own documents. */
	static Head head(String unit) {
		return new Head(Layout.STATE, null,
				List.of(Messages.text("rollout.document.committee"), VietnameseText.upper(unit)));
	}

	/** The commune signs its own sheet. */
	static Signing commune(String unit, int year) {
		return new Signing(Messages.text("rollout.document.date-room", place(unit), String.valueOf(year)),
				Messages.text("rollout.document.sign-commune", VietnameseText.upper(unit)),
				Messages.text("rollout.document.sign-seal"));
	}

	/** Who signs without a seal; an empty place prints no date. */
	static Signing plain(String place, int year, String office) {
		return new Signing(
				place.isEmpty() ? "" : Messages.text("rollout.document.date-room", place, String.valueOf(year)), office,
				Messages.text("rollout.document.sign"));
	}

	/** The name of a commune without its kind, as it stands before a date. */
	static String place(String unit) {
		return unit.replaceFirst("^(Xã|Thị trấn|Phường) ", "");
	}

	/** Points as they print, empty while there are none. */
	static String points(@Nullable BigDecimal points) {
		return (points != null) ? VietnameseNumbers.format(points) : "";
	}

	static Cell bold(String text) {
		return new Cell(text, 1, 1, true);
	}

	static Cell wide(String text, int columns, boolean bold) {
		return new Cell(text, columns, 1, bold);
	}

	static List<Cell> row(String... texts) {
		List<Cell> row = new ArrayList<>();
		for (String text : texts) {
			row.add(Cell.of(text));
		}
		return row;
	}

	static List<Cell> boldRow(String... texts) {
		List<Cell> row = new ArrayList<>();
		for (String text : texts) {
			row.add(bold(text));
		}
		return row;
	}

}
