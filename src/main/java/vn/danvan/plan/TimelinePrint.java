package vn.danvan.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.document.Block;
import vn.danvan.document.Block.Heading;
import vn.danvan.document.Block.Paragraph;
import vn.danvan.document.Table;
import vn.danvan.document.Table.Align;
import vn.danvan.document.Table.Cell;
import vn.danvan.document.Table.Column;

/** Tiến trình năm on pages: a month a column, the signs of the deadlines in them. */
final class TimelinePrint {

	private static final int MONTHS = 12;

	private static final int COLUMNS = MONTHS + 4;

	/** The task goes on in this month, and nothing is due. */
	private static final String RUNS = "–";

	/** A deadline that was put off. */
	private static final String ORIGINAL = "◊";

	private TimelinePrint() {
	}

	static PrintedPicture of(Timeline timeline, String details) {
		List<Block> blocks = new ArrayList<>(List.of(Paragraph.of(legend())));
		List<List<Cell>> sheet = new ArrayList<>();
		contents(timeline).forEach((content, tasks) -> {
			List<List<Cell>> rows = tasks.stream().map((task) -> row(timeline, task)).toList();
			blocks.add(new Heading(1, content));
			blocks.add(new Table(columns(), List.of(), rows));
			sheet.add(PrintedPicture.group(content, COLUMNS));
			sheet.addAll(rows);
		});
		if (sheet.isEmpty()) {
			blocks.add(Paragraph.of(Messages.text("plan.print.nothing")));
		}
		sheet.add(List.of(new Cell(legend(), COLUMNS, 1, false)));
		return new PrintedPicture(Messages.text("plan.print.timeline"), details, blocks,
				new Table(columns(), List.of(), sheet));
	}

	/** The tasks by their nội dung, in the order of the plan. */
	private static Map<String, List<Timeline.Task>> contents(Timeline timeline) {
		return timeline.tasks()
			.stream()
			.collect(Collectors.groupingBy(Timeline.Task::content, LinkedHashMap::new, Collectors.toList()));
	}

	private static List<Column> columns() {
		List<Column> columns = new ArrayList<>(List.of(new Column(Messages.text("plan.column.task"), 46, Align.LEFT),
				new Column(Messages.text("plan.task.starts-on"), 14, Align.CENTRE),
				new Column(Messages.text("plan.column.deadline"), 14, Align.CENTRE)));
		for (int month = 1; month <= MONTHS; month++) {
			columns.add(new Column(Messages.text("plan.curve.month-short", month), 6, Align.CENTRE));
		}
		columns.add(new Column(Messages.text("plan.timeline.percent"), 10, Align.RIGHT));
		return columns;
	}

	private static List<Cell> row(Timeline timeline, Timeline.Task task) {
		List<String> texts = new ArrayList<>(List.of(task.state().page() + " " + task.code() + ". " + task.title(),
				VietnameseDates.screen(task.startsOn()), VietnameseDates.screen(task.deadline())));
		for (int month = 1; month <= MONTHS; month++) {
			texts.add(month(task, YearMonth.of(timeline.year(), month)));
		}
		texts.add(VietnameseNumbers.format(task.percent()) + "%");
		return PrintedPicture.row(texts);
	}

	private static String month(Timeline.Task task, YearMonth month) {
		String signs = task.ticks().stream().map((tick) -> {
			LocalDate original = tick.original();
			return ((original != null && YearMonth.from(original).equals(month)) ? ORIGINAL : "")
					+ (YearMonth.from(tick.deadline()).equals(month) ? tick.state().page() : "");
		}).collect(Collectors.joining());
		boolean runs = !month.atEndOfMonth().isBefore(task.startsOn()) && !month.atDay(1).isAfter(task.deadline());
		return (signs.isEmpty() && runs) ? RUNS : signs;
	}

	private static String legend() {
		return Messages.text("plan.timeline.legend-page",
				Arrays.stream(BarState.values())
					.map((state) -> state.page() + " " + Messages.label(state))
					.collect(Collectors.joining("; ")),
				ORIGINAL, RUNS);
	}

}
