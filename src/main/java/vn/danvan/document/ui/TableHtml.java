package vn.danvan.document.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.document.Table;
import vn.danvan.document.Table.Align;
import vn.danvan.document.Table.Cell;
import vn.danvan.document.Table.Column;
import vn.danvan.document.TableGrid;

/**
 * A table as the browser edits it, or as it is pasted from Excel or Word: spans come
 * along, widths and alignment follow from what the cells say.
 */
final class TableHtml {

	/** Most rows of a table that is edited in the page. */
	static final int MOST_ROWS = 500;

	private static final int WIDEST = 40;

	private static final int SHORT = 4;

	private TableHtml() {
	}

	static String write(Table table) {
		StringBuilder html = new StringBuilder("<table><thead>");
		table.head().forEach((row) -> row(row, "th", html));
		html.append("</thead><tbody>");
		table.rows().forEach((row) -> row(row, "td", html));
		return html.append("</tbody></table>").toString();
	}

	private static void row(List<Cell> row, String tag, StringBuilder html) {
		html.append("<tr>");
		for (Cell cell : row) {
			html.append('<').append(tag);
			if (cell.columns() > 1) {
				html.append(" colspan=\"").append(cell.columns()).append('"');
			}
			if (cell.rows() > 1) {
				html.append(" rowspan=\"").append(cell.rows()).append('"');
			}
			String text = Entities.escape(cell.text()).replace("\n", "<br>");
			html.append('>').append(cell.bold() && tag.equals("td") ? "<b>" + text + "</b>" : text);
			html.append("</").append(tag).append('>');
		}
		html.append("</tr>");
	}

	/**
	 * Reads the rows of a table; those that are too short are filled, what hangs over is
	 * cut.
	 */
	static Table read(String html) {
		Element body = Jsoup.parseBodyFragment(html).body();
		List<Element> rows = body.select("tr");
		if (rows.size() > MOST_ROWS) {
			throw new Refusal("document.error.table-long", rows.size(), MOST_ROWS);
		}
		List<List<Cell>> cells = rows.stream().map(TableHtml::cells).filter((row) -> !row.isEmpty()).toList();
		if (cells.isEmpty()) {
			cells = List.of(List.of(Cell.of("")));
		}
		int headRows = Math.max(body.select("thead > tr").size(),
				cells.get(0).stream().mapToInt(Cell::rows).max().orElse(1));
		List<List<Cell>> whole = TableFilling.filled(cells, Math.min(headRows, cells.size()));
		int columns = whole.get(0).stream().mapToInt(Cell::columns).sum();
		headRows = Math.min(headRows, whole.size());
		List<List<Cell>> below = whole.subList(headRows, whole.size());
		return new Table(columns(whole, below, columns), whole.subList(0, headRows), below);
	}

	private static List<Cell> cells(Element row) {
		return row.select("> td, > th")
			.stream()
			.map((cell) -> new Cell(text(cell), span(cell, "colspan"), span(cell, "rowspan"),
					cell.normalName().equals("th") || !cell.select("b, strong").isEmpty()))
			.toList();
	}

	private static String text(Element cell) {
		cell.select("br").forEach((line) -> line.before("\\n"));
		return VietnameseText.block(cell.text().replace("\\n", "\n"));
	}

	private static int span(Element cell, String name) {
		String value = cell.attr(name);
		return value.matches("[1-9]\\d{0,2}") ? Integer.parseInt(value) : 1;
	}

	private static List<Column> columns(List<List<Cell>> whole, List<List<Cell>> body, int count) {
		int[] longest = new int[count];
		boolean[] numbers = new boolean[count];
		Arrays.fill(numbers, !body.isEmpty());
		String[] titles = new String[count];
		Arrays.fill(titles, "");
		TableGrid.groups(whole, count).stream().flatMap(List::stream).flatMap(List::stream).forEach((place) -> {
			if (place.cell().columns() == 1) {
				longest[place.column()] = Math.max(longest[place.column()],
						Math.min(WIDEST, place.cell().text().length()));
				titles[place.column()] = titles[place.column()].isEmpty() ? place.cell().text()
						: titles[place.column()];
			}
		});
		TableGrid.groups(body, count)
			.stream()
			.flatMap(List::stream)
			.flatMap(List::stream)
			.filter((place) -> place.cell().columns() == 1 && !place.cell().text().isEmpty())
			.forEach((place) -> numbers[place.column()] &= place.cell().text().matches("[-\\d.,/%]+"));
		List<Column> columns = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			boolean small = longest[i] <= SHORT;
			columns.add(new Column(titles[i], Math.max(SHORT, longest[i] + 2),
					small ? Align.CENTRE : (numbers[i] ? Align.RIGHT : Align.LEFT)));
		}
		return columns;
	}

}
