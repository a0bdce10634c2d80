package vn.danvan.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.document.Table;
import vn.danvan.document.Table.Align;
import vn.danvan.document.Table.Cell;
import vn.danvan.document.Table.Column;

/** The tables of a summary: classes by group of units, and all units. */
final class GradeTables {

	private GradeTables() {
	}

	/** Each group of units with its classes in numbers and shares. */
	static Table groups(Round round) {
		List<Column> columns = new ArrayList<>(List.of(new Column("", 6, Align.CENTRE), new Column("", 22, Align.LEFT),
				new Column("", 10, Align.CENTRE), new Column("", 10, Align.CENTRE)));
		List<Cell> first = new ArrayList<>();
		for (String key : List.of("inspection.document.number", "inspection.document.group", "inspection.document.held",
				"inspection.document.concluded")) {
			first.add(new Cell(Messages.text(key), 1, 2, true));
		}
		List<Cell> second = new ArrayList<>();
		for (Grade grade : Grade.values()) {
			columns.add(new Column("", 5, Align.CENTRE));
			columns.add(new Column("", 8, Align.CENTRE));
			first.add(new Cell(Messages.label(grade), 2, 1, true));
			second.addAll(PaperWords.boldRow(Messages.text("inspection.document.units"), "%"));
		}
		List<List<Cell>> rows = new ArrayList<>();
		Map<Grade, Integer> sum = new EnumMap<>(Grade.class);
		round.grades().forEach((kind, grades) -> {
			grades.forEach((grade, units) -> sum.merge(grade, units, Integer::sum));
			List<Cell> row = PaperWords.row(String.valueOf(rows.size() + 1), Messages.label(kind),
					String.valueOf(round.held().stream().filter((one) -> one.target() == kind).count()));
			shares(grades).forEach((text) -> row.add(Cell.of(text)));
			rows.add(row);
		});
		List<Cell> total = new ArrayList<>(List.of(new Cell(Messages.text("inspection.document.sum"), 2, 1, true)));
		total.addAll(PaperWords.boldRow(String.valueOf(round.held().size())));
		shares(sum).forEach((text) -> total.add(new Cell(text, 1, 1, true)));
		rows.add(total);
		return new Table(columns, List.of(first, second), rows);
	}

	/** The classes of each group in a sentence, for a sheet of one table. */
	static List<String> sentences(Round round) {
		List<String> sentences = new ArrayList<>();
		round.grades().forEach((kind, grades) -> {
			int graded = grades.values().stream().mapToInt(Integer::intValue).sum();
			List<String> parts = new ArrayList<>();
			for (Grade grade : Grade.values()) {
				int units = grades.getOrDefault(grade, 0);
				parts.add(Messages.text("inspection.document.grades-part", Messages.label(grade), String.valueOf(units),
						Objects.requireNonNullElse(VietnameseNumbers.percent(units, graded), "–")));
			}
			sentences.add(Messages.text("inspection.document.grades-line", Messages.label(kind), String.valueOf(graded),
					String.join("; ", parts)));
		});
		return sentences;
	}

	/** Every unit that was inspected for democracy. */
	static Table units(Round round) {
		List<Column> columns = columns(
				new String[] { "inspection.document.number", "inspection.target", "inspection.day",
						"inspection.document.report", "inspection.document.points", "inspection.document.out-of",
						"inspection.document.share", "inspection.grade", "inspection.document.conclusion",
						"inspection.document.recommendations" },
				new int[] { 5, 19, 11, 13, 7, 8, 8, 10, 12, 12 }, "CLCLCCCCLC");
		List<List<Cell>> rows = new ArrayList<>();
		for (RoundRow row : round.held()) {
			rows.add(PaperWords.row(String.valueOf(rows.size() + 1), row.name(), VietnameseDates.cited(row.day()),
					report(row), (row.points() != null) ? VietnameseNumbers.format(row.points()) : "",
					(row.outOf() != null) ? VietnameseNumbers.format(row.outOf()) : "", share(row),
					(row.grade() != null) ? Messages.label(row.grade()) : Messages.text("inspection.document.ungraded"),
					conclusion(row), recommendations(row.recommendations())));
		}
		return new Table(columns, List.of(), rows);
	}

	/** Every body that was inspected for conduct, with counts and no names. */
	static Table people(Round round) {
		List<Column> columns = columns(
				new String[] { "inspection.document.number", "inspection.target", "inspection.day",
						"inspection.document.way", "inspection.present", "inspection.absent",
						"inspection.document.handled", "inspection.document.recommendations" },
				new int[] { 5, 30, 13, 14, 10, 9, 12, 12 }, "CLCLCCCC");
		List<List<Cell>> rows = new ArrayList<>();
		for (RoundRow row : round.held()) {
			rows.add(PaperWords.row(String.valueOf(rows.size() + 1), row.name(), VietnameseDates.cited(row.day()),
					Messages.text(row.unannounced() ? "inspection.unannounced" : "inspection.document.announced"),
					String.valueOf(row.people().present()), String.valueOf(row.people().absent()),
					String.valueOf(row.people().handled()), recommendations(row.recommendations())));
		}
		return new Table(columns, List.of(), rows);
	}

	/** The table of all units as it suits the kind of inspection. */
	static Table all(Round round) {
		return (round.kind() == InspectionKind.DEMOCRACY) ? units(round) : people(round);
	}

	/** How the report of a unit came, in short. */
	static String report(RoundRow row) {
		LocalDate came = row.report().came();
		if (came == null) {
			return Messages.text((row.report().none() != null) ? "inspection.document.report-none"
					: "inspection.document.report-not-owed");
		}
		return row.report().late() ? Messages.text("inspection.document.report-late", VietnameseDates.cited(came))
				: Messages.text("inspection.document.report-in-time");
	}

	private static List<String> shares(Map<Grade, Integer> grades) {
		int graded = grades.values().stream().mapToInt(Integer::intValue).sum();
		List<String> texts = new ArrayList<>(List.of(String.valueOf(graded)));
		for (Grade grade : Grade.values()) {
			int units = grades.getOrDefault(grade, 0);
			texts.add(String.valueOf(units));
			texts.add(Objects.requireNonNullElse(VietnameseNumbers.percent(units, graded), ""));
		}
		return texts;
	}

	private static String share(RoundRow row) {
		if (row.points() == null || row.outOf() == null) {
			return "";
		}
		var share = new Score(row.points(), row.outOf(), 0, 0, 0).share();
		return (share != null) ? VietnameseNumbers.format(share) + "%" : "";
	}

	private static String conclusion(RoundRow row) {
		LocalDate day = row.concludedOn();
		return (row.state() != InspectionState.CONCLUDED || day == null) ? ""
				: Messages.text("inspection.document.cited-short", row.symbol(), VietnameseDates.cited(day));
	}

	private static String recommendations(RoundRow.Recommendations some) {
		return (some.all() == 0) ? ""
				: Messages.text((some.late() > 0) ? "inspection.document.open-late" : "inspection.document.open-of",
						String.valueOf(some.open()), String.valueOf(some.all()), String.valueOf(some.late()));
	}

	private static List<Column> columns(String[] keys, int[] weights, String aligns) {
		List<Column> columns = new ArrayList<>();
		for (int i = 0; i < keys.length; i++) {
			columns.add(new Column(Messages.text(keys[i]), weights[i],
					(aligns.charAt(i) == 'L') ? Align.LEFT : Align.CENTRE));
		}
		return columns;
	}

}
