package vn.danvan.inspection;

import java.util.ArrayList;
import java.util.List;

import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.document.Table;
import vn.danvan.document.Table.Align;
import vn.danvan.document.Table.Cell;
import vn.danvan.document.Table.Column;

/** Lịch kiểm tra of a plan by phase. */
final class ScheduleTable {

	private ScheduleTable() {
	}

	/**
	 * The schedule as it prints.
	 * @param schedule the visits
	 */
	static Table of(PlanSchedule schedule) {
		List<Column> columns = List.of(new Column(Messages.text("inspection.document.number"), 6, Align.CENTRE),
				new Column(Messages.text("inspection.document.when"), 17, Align.CENTRE),
				new Column(Messages.text("inspection.target"), 33, Align.LEFT),
				new Column(Messages.text("inspection.place"), 22, Align.LEFT),
				new Column(Messages.text("inspection.document.note"), 22, Align.LEFT));
		List<List<Cell>> rows = new ArrayList<>();
		int number = 0;
		for (int i = 0; i < schedule.visits().size(); i++) {
			List<InspectionRow> visits = schedule.visits().get(i);
			if (!visits.isEmpty()) {
				rows.add(List.of(new Cell(phase(schedule.plan().phases().get(i)), columns.size(), 1, true)));
			}
			for (InspectionRow visit : visits) {
				number++;
				rows.add(PaperWords.row(String.valueOf(number), PaperWords.day(visit.session(), visit.day()),
						visit.target(), schedule.place(visit), visit.team()));
			}
		}
		return new Table(columns, List.of(), rows);
	}

	/**
	 * The same for a sheet: each fact in a column of its own, under a line that says what
	 * it is.
	 * @param schedule the visits
	 */
	static Table sheet(PlanSchedule schedule) {
		List<Column> columns = List.of(new Column(Messages.text("inspection.document.number"), 5, Align.CENTRE),
				new Column(Messages.text("inspection.document.phase"), 12, Align.LEFT),
				new Column(Messages.text("inspection.day"), 12, Align.CENTRE),
				new Column(Messages.text("inspection.session"), 11, Align.LEFT),
				new Column(Messages.text("inspection.target"), 30, Align.LEFT),
				new Column(Messages.text("inspection.place"), 22, Align.LEFT),
				new Column(Messages.text("inspection.team"), 20, Align.LEFT),
				new Column(Messages.text("inspection.state"), 16, Align.LEFT));
		List<List<Cell>> rows = new ArrayList<>();
		for (int i = 0; i < schedule.visits().size(); i++) {
			for (InspectionRow visit : schedule.visits().get(i)) {
				rows.add(PaperWords.row(String.valueOf(rows.size() + 1), schedule.plan().phases().get(i).title(),
						VietnameseDates.screen(visit.day()), Messages.label(visit.session()), visit.target(),
						schedule.place(visit), visit.team(), Messages.label(visit.state())));
			}
		}
		return new Table(columns, headed(schedule.plan().title(), columns), rows);
	}

	/** The head of a sheet: what it is, then the titles of its columns. */
	static List<List<Cell>> headed(String title, List<Column> columns) {
		return List.of(List.of(new Cell(title, columns.size(), 1, true)),
				columns.stream().map((column) -> new Cell(column.title(), 1, 1, true)).toList());
	}

	private static String phase(Phase phase) {
		return Messages.text("inspection.document.phase-days", phase.title(), VietnameseDates.cited(phase.fromDay()),
				VietnameseDates.cited(phase.lastDay()));
	}

}
