package vn.danvan.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import org.jspecify.annotations.Nullable;

import vn.danvan.document.Block.Heading;
import vn.danvan.document.Block.Paragraph;
import vn.danvan.document.Block.Run;
import vn.danvan.document.Block.Table;

/**
 * Turns blocks into detail rows of a template. Headings go into the row of what follows
 * them, so that none is left alone at the foot of a page.
 */
class FlowRows {

	private final TableDesigns tables;

	private final int width;

	private final List<Map<String, ?>> rows = new ArrayList<>();

	private final StringBuilder headings = new StringBuilder();

	FlowRows(TableDesigns tables, int width) {
		this.tables = tables;
		this.width = width;
	}

	void add(Block block) {
		switch (block) {
			case Heading heading -> this.headings.append(this.headings.isEmpty() ? "" : "\n")
				.append(styled(new Run(heading.text(), true, false)));
			case Paragraph paragraph -> addRow(text(paragraph), null);
			case Table table -> addRow(null, table);
		}
	}

	/** Ends the flow; a heading without anything under it stands as a row of its own. */
	void close() {
		if (!this.headings.isEmpty()) {
			String alone = this.headings.toString();
			this.headings.setLength(0);
			addRow(alone, null);
		}
	}

	/**
	 * Takes the last paragraph out, to be printed together with the signature.
	 * @return its styled text, or null when the text ends otherwise
	 */
	@Nullable String takeLastParagraph() {
		close();
		if (this.rows.isEmpty()) {
			return null;
		}
		Map<String, ?> last = this.rows.get(this.rows.size() - 1);
		if (last.get("text") == null || last.get("headings") != null) {
			return null;
		}
		this.rows.remove(this.rows.size() - 1);
		return (String) last.get("text");
	}

	List<Map<String, ?>> rows() {
		return this.rows;
	}

	private void addRow(@Nullable String text, @Nullable Table table) {
		Map<String, Object> row = new HashMap<>();
		row.put("headings", this.headings.isEmpty() ? null : this.headings.toString());
		row.put("text", text);
		if (table != null) {
			row.put("table", this.tables.report(table.columns(), this.width));
			row.put("rows", new JRMapCollectionDataSource(cells(table)));
		}
		this.headings.setLength(0);
		this.rows.add(row);
	}

	private static List<Map<String, ?>> cells(Table table) {
		List<Map<String, ?>> cells = new ArrayList<>();
		for (List<String> row : table.rows()) {
			Map<String, String> cell = new HashMap<>();
			for (int i = 0; i < row.size(); i++) {
				cell.put("h" + i, table.columns().get(i).title());
				cell.put("c" + i, row.get(i));
			}
			cells.add(cell);
		}
		return cells;
	}

	private static String text(Paragraph paragraph) {
		return paragraph.runs().stream().map(FlowRows::styled).collect(Collectors.joining());
	}

	private static String styled(Run run) {
		String safe = run.text().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
		String bold = run.bold() ? "<b>" + safe + "</b>" : safe;
		return run.italic() ? "<i>" + bold + "</i>" : bold;
	}

}
