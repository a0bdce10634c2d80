package vn.danvan.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import vn.danvan.base.text.Messages;
import vn.danvan.document.Block;
import vn.danvan.document.Block.Heading;
import vn.danvan.document.Block.Paragraph;
import vn.danvan.document.Table;
import vn.danvan.document.Table.Align;
import vn.danvan.document.Table.Cell;
import vn.danvan.document.Table.Column;

/**
 * Bảng theo xã on pages: as many columns as a page takes, then the next ones below, each
 * part with the names of the communes.
 */
final class MatrixPrint {

	/** As many columns as a page that lies across takes beside the names. */
	private static final int COLUMNS = 20;

	private static final int NAME_WEIGHT = 24;

	private static final int CELL_WEIGHT = 10;

	private MatrixPrint() {
	}

	static PrintedPicture of(Matrix.Columns columns, List<Matrix.Row> rows, String details) {
		List<Block> blocks = new ArrayList<>();
		blocks.add(Paragraph.of(legend()));
		List<Matrix.Column> all = columns.list();
		if (all.isEmpty() || rows.isEmpty()) {
			blocks.add(Paragraph.of(Messages.text("plan.print.nothing")));
		}
		int parts = (all.size() + COLUMNS - 1) / COLUMNS;
		for (int part = 0; part < parts && !rows.isEmpty(); part++) {
			List<Matrix.Column> some = all.subList(part * all.size() / parts, (part + 1) * all.size() / parts);
			if (parts > 1) {
				blocks.add(new Heading(1, Messages.text("plan.print.part", part + 1, parts, some.getFirst().code(),
						some.getLast().code())));
			}
			blocks.add(table(some, rows));
		}
		return new PrintedPicture(Messages.text("plan.print.matrix"), details, blocks, sheet(all, rows));
	}

	/** The signs of the page in words. */
	static String legend() {
		return Messages.text("plan.print.legend",
				Arrays.stream(CellMark.values())
					.map((mark) -> mark.page() + " " + Messages.label(mark))
					.collect(Collectors.joining("; ")),
				CellMark.LATE);
	}

	private static Table sheet(List<Matrix.Column> columns, List<Matrix.Row> rows) {
		Table table = table(columns, rows);
		List<List<Cell>> all = new ArrayList<>(table.rows());
		all.add(List.of(new Cell(legend(), table.columns().size(), 1, false)));
		return new Table(table.columns(), table.head(), all);
	}

	/** Above, each task over its occurrences; below them the day when it is due. */
	private static Table table(List<Matrix.Column> shown, List<Matrix.Row> rows) {
		List<Column> columns = new ArrayList<>();
		columns.add(new Column(Messages.text("plan.commune"), NAME_WEIGHT, Align.LEFT));
		List<Cell> tasks = new ArrayList<>(List.of(new Cell(Messages.text("plan.commune"), 1, 2, true)));
		List<Cell> days = new ArrayList<>();
		for (int i = 0; i < shown.size(); i++) {
			Matrix.Column column = shown.get(i);
			columns.add(new Column(column.code(), CELL_WEIGHT, Align.CENTRE));
			if (i == 0 || shown.get(i - 1).taskId() != column.taskId()) {
				int span = (int) shown.stream().filter((other) -> other.taskId() == column.taskId()).count();
				tasks.add(new Cell(column.code(), span, 1, true));
			}
			days.add(new Cell(column.brief(), 1, 1, true));
		}
		List<List<Cell>> cells = rows.stream().map((row) -> {
			List<String> texts = new ArrayList<>(List.of(row.name()));
			shown.forEach((column) -> {
				Matrix.Cell cell = row.cells().get(column.key());
				texts.add((cell != null) ? cell.onPage() : "");
			});
			return PrintedPicture.row(texts);
		}).toList();
		return new Table(columns, shown.isEmpty() ? List.of() : List.of(tasks, days), cells);
	}

}
