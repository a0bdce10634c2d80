package vn.danvan.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import vn.danvan.base.Refusal;

/** Gives on the lines below the titles. */
class LineReading implements SheetScan.Listener {

	private final SheetLayout layout;

	private final SheetHeader header;

	private final List<CellArea> merged;

	private final ReadingNotes notes;

	private final CellProblems problems;

	private final Consumer<SheetLine> lines;

	private int count;

	LineReading(SheetLayout layout, SheetSurvey survey, SheetHeader header, ReadingNotes notes, CellProblems problems,
			Consumer<SheetLine> lines) {
		this.layout = layout;
		this.header = header;
		this.notes = notes;
		this.problems = problems;
		this.lines = lines;
		this.merged = new ArrayList<>(survey.mergedBelow(header.row())
			.stream()
			.filter((area) -> header.columns()
				.values()
				.stream()
				.anyMatch((column) -> area.firstColumn() <= column && column <= area.lastColumn()))
			.toList());
	}

	@Override
	public void row(SheetRow row) {
		if (row.number() <= this.header.row()) {
			return;
		}
		Map<Integer, Cell> known = new LinkedHashMap<>();
		for (Cell cell : row.cells()) {
			if (this.header.columns().containsValue(cell.column())) {
				known.put(cell.column(), cell);
			}
		}
		if (known.isEmpty()) {
			return;
		}
		if (++this.count > this.layout.maxLines()) {
			throw new Refusal("workbook.error.too-many-lines", this.layout.maxLines());
		}
		reportMerged(row.number());
		this.notes.line(row, known.values());
		this.lines.accept(new SheetLine(row.number(), this.header.columns(), known, this.problems));
	}

	int count() {
		return this.count;
	}

	/** A merged range among the lines holds one value for several cells. */
	private void reportMerged(int row) {
		this.merged.removeIf((area) -> {
			boolean here = area.hasRow(row);
			if (here) {
				this.problems.add(new CellPlace(Math.max(area.firstRow(), row), area.firstColumn()),
						"workbook.error.merged", area.text());
			}
			return here;
		});
	}

}
