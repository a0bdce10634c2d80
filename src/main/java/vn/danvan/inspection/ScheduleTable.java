package vn.danvan.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.document.Table;
import vn.danvan.document.Table.Align;
import vn.danvan.document.Table.Cell;
import vn.danvan.document.Table.Column;

/** Lịch kiểm tra of a plan by phase; what was called off is left out. */
final class ScheduleTable {

	private ScheduleTable() {
	}

	/** The visits of a plan that are not called off. */
	static List<InspectionRow> visits(InspectionPlanDetails plan) {
		return plan.visits().stream().flatMap((phase) -> phase.stream().filter(ScheduleTable::planned)).toList();
	}

	/**
	 * The schedule as it prints.
	 * @param plan the plan
	 * @param places where a visit is held, by inspection
	 */
	static Table of(InspectionPlanDetails plan, Map<Long, String> places) {
		List<Column> columns = List.of(new Column(Messages.text("inspection.document.number"), 6, Align.CENTRE),
				new Column(Messages.text("inspection.document.when"), 17, Align.CENTRE),
				new Column(Messages.text("inspection.target"), 33, Align.LEFT),
				new Column(Messages.text("inspection.place"), 22, Align.LEFT),
				new Column(Messages.text("inspection.document.note"), 22, Align.LEFT));
		List<List<Cell>> rows = new ArrayList<>();
		int number = 0;
		for (int i = 0; i < plan.visits().size(); i++) {
			List<InspectionRow> visits = plan.visits().get(i).stream().filter(ScheduleTable::planned).toList();
			if (!visits.isEmpty()) {
				rows.add(List.of(new Cell(phase(plan.request().phases().get(i)), columns.size(), 1, true)));
			}
			for (InspectionRow visit : visits) {
				number++;
				rows.add(PaperWords.row(String.valueOf(number), PaperWords.day(visit.session(), visit.day()),
						visit.target(), PaperWords.place(places.getOrDefault(visit.id(), "")), visit.team()));
			}
		}
		return new Table(columns, List.of(), rows);
	}

	/**
	 * The same for a sheet: each fact in a column of its own, under a line that says what
	 * it is.
	 * @param plan the plan
	 * @param places where a visit is held, by inspection
	 */
	static Table sheet(InspectionPlanDetails plan, Map<Long, String> places) {
		List<Column> columns = List.of(new Column(Messages.text("inspection.document.number"), 5, Align.CENTRE),
				new Column(Messages.text("inspection.document.phase"), 12, Align.LEFT),
				new Column(Messages.text("inspection.day"), 12, Align.CENTRE),
				new Column(Messages.text("inspection.session"), 11, Align.LEFT),
				new Column(Messages.text("inspection.target"), 30, Align.LEFT),
				new Column(Messages.text("inspection.place"), 22, Align.LEFT),
				new Column(Messages.text("inspection.team"), 20, Align.LEFT),
				new Column(Messages.text("inspection.state"), 16, Align.LEFT));
		List<List<Cell>> rows = new ArrayList<>();
		for (int i = 0; i < plan.visits().size(); i++) {
			for (InspectionRow visit : plan.visits().get(i)) {
				if (planned(visit)) {
					rows.add(PaperWords.row(String.valueOf(rows.size() + 1), plan.request().phases().get(i).title(),
							VietnameseDates.screen(visit.day()), Messages.label(visit.session()), visit.target(),
							PaperWords.place(places.getOrDefault(visit.id(), "")), visit.team(),
							Messages.label(visit.state())));
				}
			}
		}
		return new Table(columns, headed(plan.request().title(), columns), rows);
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

	private static boolean planned(InspectionRow visit) {
		return visit.state() != InspectionState.CANCELLED;
	}

}
