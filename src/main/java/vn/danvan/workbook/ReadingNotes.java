package vn.danvan.workbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import vn.danvan.base.text.Messages;

/** Gathers what a person should know of a reading, though it is no error. */
class ReadingNotes {

	private static final int NAMED = 10;

	private final List<String> notes = new ArrayList<>();

	private final List<String> hiddenSheets = new ArrayList<>();

	private final Counted hiddenRows = new Counted();

	private final Counted formulas = new Counted();

	ReadingNotes(SheetLayout layout, SheetSurvey survey, SheetHeader header) {
		String hidden = layout.columns()
			.stream()
			.filter((column) -> column.presence() != SheetColumn.Presence.HIDDEN)
			.map((column) -> header.columns().get(column.key()))
			.filter((place) -> place != null && survey.hidden(place))
			.map(CellPlace::letters)
			.collect(Collectors.joining(", "));
		if (!hidden.isEmpty()) {
			this.notes.add(Messages.text("workbook.note.hidden-columns", hidden));
		}
		if (header.fits() && !header.unknown().isEmpty()) {
			this.notes.add(Messages.text("workbook.note.unknown-columns",
					header.unknown()
						.entrySet()
						.stream()
						.map((one) -> CellPlace.letters(one.getKey()) + " (" + one.getValue() + ")")
						.collect(Collectors.joining(", "))));
		}
	}

	void hiddenSheet(String name) {
		this.hiddenSheets.add(name);
	}

	void macros() {
		this.notes.add(Messages.text("workbook.note.macros"));
	}

	void line(SheetRow row, Collection<Cell> cells) {
		if (row.hidden()) {
			this.hiddenRows.add(String.valueOf(row.number()));
		}
		cells.stream()
			.filter((cell) -> cell.formula() && cell.kind() != Cell.Kind.NOT_COMPUTED)
			.forEach((cell) -> this.formulas.add(CellPlace.letters(cell.column()) + row.number()));
	}

	List<String> list() {
		List<String> all = new ArrayList<>();
		if (!this.hiddenSheets.isEmpty()) {
			all.add(Messages.text("workbook.note.hidden-sheets", String.join(", ", this.hiddenSheets)));
		}
		all.addAll(this.notes);
		this.hiddenRows.note("workbook.note.hidden-rows", all);
		this.formulas.note("workbook.note.formulas", all);
		return all;
	}

	/** A number of places, the first of them by name. */
	private static final class Counted {

		private final List<String> first = new ArrayList<>();

		private int count;

		void add(String place) {
			this.count++;
			if (this.first.size() < NAMED) {
				this.first.add(place);
			}
		}

		void note(String key, List<String> notes) {
			if (this.count > 0) {
				notes.add(Messages.text(key, this.count,
						String.join(", ", this.first) + ((this.count > this.first.size()) ? ", …" : "")));
			}
		}

	}

}
