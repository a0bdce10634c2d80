package vn.danvan.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import vn.danvan.base.Refusal;

/**
 * What must be known of a sheet before its lines can be read: its first rows, merged
 * ranges, hidden columns, and how far down each column holds something.
 */
class SheetSurvey implements SheetScan.Listener {

	/** The titles are looked for in as many rows. */
	static final int HEAD = 40;

	private static final int MERGED_MAX = 20_000;

	private static final int MERGED_HEAD_MAX = 2000;

	private static final int COLUMNS_MAX = 500;

	private final Map<Integer, Map<Integer, Cell>> head = new TreeMap<>();

	private final List<CellArea> merged = new ArrayList<>();

	private final List<CellArea> mergedHead = new ArrayList<>();

	private final List<CellArea> hiddenColumns = new ArrayList<>();

	private final Map<Integer, Integer> lastRows = new HashMap<>();

	@Override
	public void row(SheetRow row) {
		for (Cell cell : row.cells()) {
			if (cell.column() < COLUMNS_MAX) {
				this.lastRows.put(cell.column(), row.number());
				if (row.number() <= HEAD) {
					this.head.computeIfAbsent(row.number(), (one) -> new TreeMap<>()).put(cell.column(), cell);
				}
			}
		}
	}

	@Override
	public void hiddenColumns(int first, int last) {
		if (this.hiddenColumns.size() < COLUMNS_MAX) {
			this.hiddenColumns.add(new CellArea(0, 0, first, last));
		}
	}

	@Override
	public void merged(CellArea area) {
		this.merged.add(area);
		if (area.firstRow() <= HEAD) {
			this.mergedHead.add(area);
		}
		if (this.merged.size() > MERGED_MAX || this.mergedHead.size() > MERGED_HEAD_MAX) {
			throw new Refusal("workbook.error.merged-many");
		}
	}

	/** The text of a title cell itself, empty where it holds none. */
	String own(int row, int column) {
		Cell cell = this.head.getOrDefault(row, Map.of()).get(column);
		return (cell != null && cell.kind() == Cell.Kind.TEXT) ? cell.text() : "";
	}

	/** The text of a title cell, that of its merged range if it lies in one. */
	String title(int row, int column) {
		return mergedAt(row, column).map((area) -> own(area.firstRow(), area.firstColumn()))
			.orElseGet(() -> own(row, column));
	}

	Optional<CellArea> mergedAt(int row, int column) {
		return this.mergedHead.stream().filter((area) -> area.contains(row, column)).findFirst();
	}

	/** Whether a column holds something below a row. */
	boolean filledBelow(int row, int column) {
		return this.lastRows.getOrDefault(column, 0) > row;
	}

	boolean hidden(int column) {
		return this.hiddenColumns.stream().anyMatch((area) -> area.contains(0, column));
	}

	int columns() {
		return this.lastRows.keySet().stream().mapToInt((column) -> column + 1).max().orElse(0);
	}

	/** Merged ranges that lie at least partly below a row. */
	List<CellArea> mergedBelow(int row) {
		return this.merged.stream().filter((area) -> area.lastRow() > row).toList();
	}

	/** The rows among the first that hold something. */
	List<Integer> rows() {
		return List.copyOf(this.head.keySet());
	}

}
