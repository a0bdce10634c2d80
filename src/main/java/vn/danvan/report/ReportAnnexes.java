package vn.danvan.report;

import java.util.ArrayList;
import java.util.List;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.document.Annex;
import vn.danvan.document.Block;
import vn.danvan.document.Table;
import vn.danvan.document.Table.Align;
import vn.danvan.document.Table.Column;
import vn.danvan.figures.Aggregation;
import vn.danvan.figures.Figure;
import vn.danvan.figures.FigureItem;
import vn.danvan.figures.FigureList;
import vn.danvan.figures.FigureState;
import vn.danvan.organisation.UnitName;

/**
 * The four annexes of a report: tasks, roll-out, meetings and dialogues, petitions by
 * commune. Totals recompute rates.
 */
final class ReportAnnexes {

	/** What the annex of petitions tells of each commune. */
	static final List<String> PETITIONS = List.of("CT25.1", "CT25.2", "CT26.1", "CT26.2", "CT26.3", "CT27.1", "CT27.2",
			"CT28", "CT29");

	private ReportAnnexes() {
	}

	static List<Annex> of(ReportData data) {
		String period = VietnameseText.lowerFirst(data.span().label());
		return List.of(
				annex(Messages.text("report.annex.tasks", String.valueOf(data.span().year())),
						table(data.list(FigureList.TASKS),
								List.of(column("number", 5, Align.CENTRE), column("code", 6, Align.CENTRE),
										column("task", 34, Align.LEFT), column("lead", 15, Align.LEFT),
										column("deadline", 10, Align.CENTRE), column("target", 14, Align.LEFT),
										column("assigned", 8, Align.RIGHT), column("done", 9, Align.RIGHT),
										column("overdue", 8, Align.RIGHT)))),
				annex(Messages.text("report.annex.roll-out", VietnameseDates.cited(data.span().lastDay())),
						table(data.list(FigureList.ROLL_OUTS),
								List.of(column("number", 5, Align.CENTRE), column("commune", 28, Align.LEFT),
										column("stage", 22, Align.LEFT), column("day", 14, Align.CENTRE),
										column("document", 31, Align.LEFT)))),
				annex(Messages.text("report.annex.meetings", period),
						table(data.list(FigureList.MEETINGS),
								List.of(column("number", 5, Align.CENTRE), column("day", 11, Align.CENTRE),
										column("kind", 9, Align.LEFT), column("unit", 16, Align.LEFT),
										column("host", 13, Align.LEFT), column("topic", 25, Align.LEFT),
										column("participants", 8, Align.RIGHT), column("opinions", 7, Align.RIGHT),
										column("answered", 8, Align.RIGHT)))),
				annex(Messages.text("report.annex.petitions", period), petitions(data)));
	}

	private static Annex annex(String title, Block content) {
		return new Annex(title, List.of(content));
	}

	private static Column column(String name, int weight, Align align) {
		return new Column(Messages.text("report.column." + name), weight, align);
	}

	/** A list with a running number in front; an empty one says so. */
	private static Block table(List<FigureItem> items, List<Column> columns) {
		if (items.isEmpty()) {
			return Block.Paragraph.of(Messages.text("report.annex.nothing"));
		}
		List<List<String>> rows = new ArrayList<>();
		for (FigureItem item : items) {
			List<String> row = new ArrayList<>();
			row.add(String.valueOf(rows.size() + 1));
			row.addAll(item.cells());
			rows.add(row);
		}
		return new Table(columns, rows);
	}

	private static Table petitions(ReportData data) {
		List<Column> columns = new ArrayList<>(
				List.of(column("number", 5, Align.CENTRE), column("commune", 17, Align.LEFT)));
		List<List<String>> rows = new ArrayList<>();
		for (String code : PETITIONS) {
			boolean rate = data.now().get(code).indicator().aggregation() == Aggregation.RATIO;
			columns.add(column(code, rate ? 13 : 8, rate ? Align.CENTRE : Align.RIGHT));
		}
		List<UnitName> units = data.now().units();
		for (int i = 0; i < units.size(); i++) {
			List<String> row = new ArrayList<>(List.of(String.valueOf(i + 1), units.get(i).name()));
			for (String code : PETITIONS) {
				Figure figure = data.now().get(code);
				row.add(cell(figure.parts().get(i).state(), figure.parts().get(i).text(figure.indicator())));
			}
			rows.add(row);
		}
		List<String> total = new ArrayList<>(List.of("", Messages.text("report.total")));
		PETITIONS.forEach((code) -> total.add(cell(data.now().get(code).state(), data.now().get(code).text())));
		rows.add(total);
		return new Table(columns, rows);
	}

	/** Nothing arisen is a zero in a table; not reported stays in words. */
	private static String cell(FigureState state, String text) {
		return (state == FigureState.NOTHING_ARISEN) ? "0" : text;
	}

}
