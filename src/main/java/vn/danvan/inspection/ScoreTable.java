package vn.danvan.inspection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.document.Table;
import vn.danvan.document.Table.Align;
import vn.danvan.document.Table.Cell;
import vn.danvan.document.Table.Column;

/**
 * Bảng điểm of an inspection by part of the checklist; what did not arise counts on
 * neither side.
 */
final class ScoreTable {

	private static final int COLUMNS = 5;

	private static final Pattern LETTERED = Pattern.compile("([A-Z])\\.\\s*(.+)");

	private ScoreTable() {
	}

	static Table of(InspectionSheet sheet) {
		List<Column> columns = List.of(new Column(Messages.text("inspection.document.number"), 7, Align.CENTRE),
				new Column(Messages.text("inspection.document.criterion"), 47, Align.LEFT),
				new Column(Messages.text("inspection.document.standard"), 10, Align.CENTRE),
				new Column(Messages.text("inspection.document.scored"), 10, Align.CENTRE),
				new Column(Messages.text("inspection.document.note"), 26, Align.LEFT));
		List<List<Cell>> rows = new ArrayList<>();
		for (InspectionSheet.Part law : sheet.parts()) {
			if (sheet.parts().size() > 1) {
				rows.add(List.of(new Cell(Messages.text("inspection.document.by-law", law.law()), COLUMNS, 1, true)));
			}
			byPart(law.lines()).forEach((part, lines) -> {
				rows.add(sum(part, lines));
				lines.forEach((line) -> rows.add(row(line)));
			});
		}
		rows.add(sum(Messages.text("inspection.document.total"), sheet.lines()));
		return new Table(columns, List.of(), rows);
	}

	private static Map<String, List<ChecklistLine>> byPart(List<ChecklistLine> lines) {
		Map<String, List<ChecklistLine>> parts = new LinkedHashMap<>();
		lines.forEach((line) -> parts.computeIfAbsent(line.item().part(), (part) -> new ArrayList<>()).add(line));
		return parts;
	}

	private static List<Cell> row(ChecklistLine line) {
		return PaperWords.row(line.item().code(), line.item().title(), VietnameseNumbers.format(line.item().points()),
				points(line.points()), note(line));
	}

	private static List<Cell> sum(String title, List<ChecklistLine> lines) {
		BigDecimal points = BigDecimal.ZERO;
		BigDecimal outOf = BigDecimal.ZERO;
		for (ChecklistLine line : lines) {
			if (line.points() != null) {
				points = points.add(line.points());
				outOf = outOf.add(line.item().points());
			}
		}
		Matcher lettered = LETTERED.matcher(title);
		boolean letter = lettered.matches();
		return PaperWords.boldRow(letter ? lettered.group(1) : "", letter ? lettered.group(2) : title,
				VietnameseNumbers.format(outOf), VietnameseNumbers.format(points), "");
	}

	private static String points(@Nullable BigDecimal points) {
		return (points != null) ? VietnameseNumbers.format(points) : "–";
	}

	/** What was met needs no word; everything else says what it is. */
	private static String note(ChecklistLine line) {
		Answer answer = line.answer();
		if (answer == null || answer == Answer.MET) {
			return line.remark();
		}
		return Messages.label(answer) + (line.remark().isEmpty() ? "" : ": " + line.remark());
	}

}
