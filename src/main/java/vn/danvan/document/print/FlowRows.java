package vn.danvan.document.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;

import vn.danvan.document.Block;
import vn.danvan.document.Block.Division;
import vn.danvan.document.Block.Heading;
import vn.danvan.document.Block.Items;
import vn.danvan.document.Block.Paragraph;
import vn.danvan.document.Block.ParagraphKind;
import vn.danvan.document.Chart;
import vn.danvan.document.Table;
import vn.danvan.document.TableGrid;
import vn.danvan.document.TableGrid.Place;
import vn.danvan.document.print.TableShape.Pattern;

/**
 * Turns blocks into detail rows of a template. Headings go into the row of what follows
 * them, so that none is left alone at the foot of a page.
 */
class FlowRows {

	/** As many headings as a row takes in front of its text. */
	static final int MOST_HEADINGS = 3;

	/** Headings up to this level are bold. */
	private static final int BOLD_LEVELS = 3;

	private final TableDesigns tables;

	private final int width;

	private final Set<Integer> breaks;

	private final List<Map<String, ?>> rows = new ArrayList<>();

	private final List<Head> headings = new ArrayList<>();

	/**
	 * Begins a flow.
	 * @param tables the designs of tables
	 * @param width the width of the text in points
	 * @param breaks numbers of the rows that begin a page
	 */
	FlowRows(TableDesigns tables, int width, Set<Integer> breaks) {
		this.tables = tables;
		this.width = width;
		this.breaks = breaks;
	}

	void add(Block block) {
		switch (block) {
			case Heading heading -> heading(new Head(styled(heading.text(), heading.level() <= BOLD_LEVELS, false),
					heading.text(), heading.level(), false));
			case Division division -> heading(new Head(styled(division.number() + "\n" + division.name(), true, false),
					division.number() + " " + division.name(), 1, true));
			case Paragraph paragraph -> {
				Map<String, Object> row = row();
				row.put("text", text(paragraph));
				row.put("centred", paragraph.kind() == ParagraphKind.CENTRED);
			}
			case Items items -> items.paragraphs().forEach(this::add);
			case Table table -> table(table);
			case Chart chart -> row().put("chart", new ChartDrawing(chart));
		}
	}

	/** Ends the flow; a heading without anything under it stands as a row of its own. */
	void close() {
		if (!this.headings.isEmpty()) {
			Head last = this.headings.removeLast();
			row().put("text", last.styled());
		}
	}

	List<Map<String, ?>> rows() {
		return this.rows;
	}

	private void heading(Head heading) {
		if (this.headings.size() == MOST_HEADINGS) {
			Head first = this.headings.removeFirst();
			List<Head> later = List.copyOf(this.headings);
			this.headings.clear();
			row().put("text", first.styled());
			this.headings.addAll(later);
		}
		this.headings.add(heading);
	}

	private Map<String, Object> row() {
		Map<String, Object> row = new HashMap<>();
		for (int i = 0; i < this.headings.size(); i++) {
			Head heading = this.headings.get(i);
			row.put("heading" + i, heading.styled());
			row.put("bookmark" + i, heading.plain());
			row.put("level" + i, heading.level());
			row.put("centred" + i, heading.centred());
		}
		row.put("headings", this.headings.size());
		row.put("centred", false);
		row.put("row", this.rows.size());
		row.put("break", this.breaks.contains(this.rows.size()));
		this.headings.clear();
		this.rows.add(row);
		return row;
	}

	private void table(Table table) {
		TableShape shape = TableShape.of(table, this.width);
		Map<String, Object> row = row();
		row.put("table", this.tables.report(shape));
		row.put("rows", new JRMapCollectionDataSource(cells(table, shape)));
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("row", this.rows.size() - 1);
		parameters.put("head",
				table.head().stream().flatMap(List::stream).map((cell) -> cell.text()).collect(Collectors.toList()));
		row.put("parameters", parameters);
	}

	private static List<Map<String, ?>> cells(Table table, TableShape shape) {
		List<Map<String, ?>> cells = new ArrayList<>();
		for (List<List<Place>> group : TableGrid.groups(table.rows(), table.columns().size())) {
			Map<String, Object> cell = new HashMap<>();
			cell.put("pattern", shape.patterns().indexOf(Pattern.of(group)));
			int number = 0;
			for (List<Place> line : group) {
				for (Place place : line) {
					cell.put("c" + number++, place.cell().text());
				}
			}
			cells.add(cell);
		}
		return cells;
	}

	private static String text(Paragraph paragraph) {
		return paragraph.runs()
			.stream()
			.map((run) -> styled(run.text(), run.bold(), run.italic()))
			.collect(Collectors.joining());
	}

	/** Text with the marks of style that the templates know. */
	static String styled(String text, boolean bold, boolean italic) {
		String safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
		String strong = bold ? "<b>" + safe + "</b>" : safe;
		return italic ? "<i>" + strong + "</i>" : strong;
	}

	/**
	 * A heading that waits for what follows it.
	 *
	 * @param styled with marks of style
	 * @param plain without them, for the bookmark
	 * @param level from 1
	 * @param centred whether it stands in the middle
	 */
	private record Head(String styled, String plain, int level, boolean centred) {
	}

}
