package vn.danvan.document.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.danvan.base.Refusal;
import vn.danvan.document.Table;
import vn.danvan.document.Table.Align;
import vn.danvan.document.Table.Column;
import vn.danvan.document.TableGrid;
import vn.danvan.document.TableGrid.Place;

/**
 * The shape of a table without its words: tables of one shape share one design.
 *
 * @param edges the left edge of each column and the right edge of the last, in points
 * @param aligns where the text of each column stands
 * @param points size of the letters
 * @param head the rows of the head
 * @param patterns the different groups of rows
 */
record TableShape(List<Integer> edges, List<Align> aligns, int points, Pattern head, List<Pattern> patterns) {

	/** Size of the letters where there is room. */
	static final int FULL_SIZE = 12;

	/** Eight millimetres: a narrower column holds no figure. */
	static final int NARROWEST = 23;

	private static final int SMALLEST = 8;

	/** As many columns of the narrowest kind as letters of the full size allow. */
	private static final int ROOMY = 38;

	/**
	 * The shape of a table.
	 * @param table the table
	 * @param width its whole width in points
	 * @return its shape
	 * @throws Refusal if its columns find no room
	 */
	static TableShape of(Table table, int width) {
		int columns = table.columns().size();
		if (columns * NARROWEST > width) {
			throw new Refusal("document.error.too-many-columns", columns, width / NARROWEST);
		}
		List<Integer> edges = edges(table.columns().stream().map(Column::weight).toList(), width);
		Map<Pattern, Integer> patterns = new LinkedHashMap<>();
		for (List<List<Place>> group : TableGrid.groups(table.rows(), columns)) {
			patterns.putIfAbsent(Pattern.of(group), patterns.size());
		}
		List<Align> aligns = table.columns().stream().map(Column::align).toList();
		return new TableShape(edges, aligns, points(columns, width), Pattern.of(head(table)),
				List.copyOf(patterns.keySet()));
	}

	/** The whole head as one group, whatever it spans. */
	static List<List<Place>> head(Table table) {
		return TableGrid.groups(table.head(), table.columns().size()).stream().flatMap(List::stream).toList();
	}

	int width() {
		return edges.getLast();
	}

	int left(int column) {
		return edges.get(column);
	}

	static int points(int columns, int width) {
		int each = width / columns;
		return (each >= ROOMY) ? FULL_SIZE : Math.max(SMALLEST, FULL_SIZE - (ROOMY - each + 2) / 3);
	}

	/**
	 * The edges of columns by their weights, none narrower than {@link #NARROWEST}.
	 * @param weights the share of each column
	 * @param width the whole width
	 * @return one edge more than columns
	 */
	static List<Integer> edges(List<Integer> weights, int width) {
		int total = weights.stream().mapToInt(Integer::intValue).sum();
		int spare = width - NARROWEST * weights.size();
		List<Integer> wished = weights.stream().map((weight) -> width * weight / total).toList();
		int over = wished.stream().mapToInt((wish) -> Math.max(0, wish - NARROWEST)).sum();
		List<Integer> edges = new ArrayList<>(List.of(0));
		int given = 0;
		int used = 0;
		for (int wish : wished) {
			given += Math.max(0, wish - NARROWEST);
			used++;
			edges.add(NARROWEST * used
					+ ((over == 0) ? spare * used / weights.size() : (int) ((long) spare * given / over)));
		}
		return edges;
	}

	/**
	 * The form of one or more rows that stay together.
	 *
	 * @param lines how many rows
	 * @param slots their cells, row by row
	 */
	record Pattern(int lines, List<Slot> slots) {

		static Pattern of(List<List<Place>> group) {
			List<Slot> slots = new ArrayList<>();
			for (int line = 0; line < group.size(); line++) {
				for (Place place : group.get(line)) {
					slots.add(new Slot(line, place.column(), place.cell().columns(), place.cell().rows(),
							place.cell().bold()));
				}
			}
			return new Pattern(group.size(), List.copyOf(slots));
		}

	}

	/**
	 * The place of a cell in its group.
	 *
	 * @param line the row in the group, from 0
	 * @param column its first column, from 0
	 * @param columns how many columns it covers
	 * @param rows how many rows it covers
	 * @param bold đậm
	 */
	record Slot(int line, int column, int columns, int rows, boolean bold) {
	}

}
