package vn.danvan.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.document.Block;
import vn.danvan.document.FormSheet;
import vn.danvan.document.FormSheet.Head;
import vn.danvan.document.FormSheet.Signing;
import vn.danvan.document.Table;
import vn.danvan.document.Table.Align;
import vn.danvan.document.Table.Cell;
import vn.danvan.document.Table.Column;
import vn.danvan.organisation.Letterhead;

/**
 * Phiếu kiểm tra on pages that lie across, under the same codes and the same four numbers
 * as on the screen: to be filled in by hand before the visit, filled once there are
 * answers.
 */
final class ChecklistForm {

	private static final String MARK = "x";

	private static final int BEFORE_POINTS = 4;

	private final InspectionSheet sheet;

	private final boolean answered;

	private ChecklistForm(InspectionSheet sheet) {
		this.sheet = sheet;
		this.answered = sheet.score().answered() > 0;
	}

	static FormSheet of(InspectionSheet sheet, InspectionRow row, Letterhead board) {
		ChecklistForm form = new ChecklistForm(sheet);
		String subtitle = Messages.text("inspection.form.subtitle", sheet.target(), sheet.period(),
				Messages.text(row.state().ahead() ? "inspection.form.planned" : "inspection.form.held",
						VietnameseDates.cited(row.day())));
		return new FormSheet(Head.of(board), Messages.text("inspection.form.title"),
				row.team().isEmpty() ? subtitle : Messages.text("inspection.form.with-team", subtitle, row.team()),
				form.blocks(), List.of(signing("", "inspection.form.sign-unit"),
						signing(dateRoom(board.place(), row.day()), "inspection.form.sign-team")));
	}

	private List<Block> blocks() {
		List<Block> blocks = new ArrayList<>();
		for (InspectionSheet.Part part : this.sheet.parts()) {
			if (this.sheet.parts().size() > 1) {
				blocks.add(new Block.Heading(1, part.title()));
			}
			blocks.add(new Table(columns(), List.of(), rows(part)));
		}
		blocks.add(Block.Paragraph.of(total()));
		blocks.add(Block.Paragraph.of(this.sheet.rule().text()));
		return blocks;
	}

	private static List<Column> columns() {
		return List.of(new Column(Messages.text("inspection.form.code"), 10, Align.CENTRE),
				new Column(Messages.text("inspection.form.item"), 56, Align.LEFT),
				new Column(Messages.text("inspection.spot.basis"), 30, Align.LEFT),
				new Column(Messages.text("inspection.spot.evidence"), 36, Align.LEFT),
				new Column(Messages.text("inspection.spot.maximum"), 11, Align.CENTRE),
				new Column(Messages.text("inspection.form.met"), 10, Align.CENTRE),
				new Column(Messages.text("inspection.form.partly"), 11, Align.CENTRE),
				new Column(Messages.text("inspection.form.not-met"), 14, Align.CENTRE),
				new Column(Messages.text("inspection.form.not-arisen"), 13, Align.CENTRE),
				new Column(Messages.text("inspection.form.points"), 11, Align.CENTRE),
				new Column(Messages.text("inspection.spot.remark"), 30, Align.LEFT));
	}

	private List<List<Cell>> rows(InspectionSheet.Part part) {
		Map<String, List<ChecklistLine>> groups = part.lines()
			.stream()
			.collect(Collectors.groupingBy((line) -> line.item().part(), LinkedHashMap::new, Collectors.toList()));
		List<List<Cell>> rows = new ArrayList<>();
		groups.forEach((name, lines) -> {
			begin(rows, name, lines.getFirst());
			lines.stream().skip(1).forEach((line) -> rows.add(row(line)));
			rows.add(sum(Messages.text("inspection.form.subtotal"), lines));
		});
		if (groups.size() > 1) {
			rows.add(sum(Messages.text("inspection.form.total"), part.lines()));
		}
		return rows;
	}

	/**
	 * The heading shares the cell of the remark with its first item: no page parts them.
	 */
	private static void begin(List<List<Cell>> rows, String part, ChecklistLine first) {
		List<Cell> row = row(first);
		Cell remark = row.removeLast();
		rows.add(List.of(bold(part, columns().size() - 1), new Cell(remark.text(), 1, 2, false)));
		rows.add(row);
	}

	private static List<Cell> row(ChecklistLine line) {
		ChecklistItem item = line.item();
		List<Cell> row = new ArrayList<>(List.of(Cell.of(item.code()), Cell.of(item.title()), Cell.of(item.basis()),
				Cell.of(item.evidence()), Cell.of(VietnameseNumbers.format(item.points()))));
		for (Answer answer : Answer.values()) {
			row.add(Cell.of((line.answer() == answer) ? MARK : ""));
		}
		row.add(Cell.of(points(line.points())));
		row.add(Cell.of(remark(line)));
		return row;
	}

	/** Where answers contradict each other all are printed, so that the paper says so. */
	private static String remark(ChecklistLine line) {
		if (line.rivals().isEmpty()) {
			return line.remark();
		}
		return line.rivals()
			.stream()
			.map((rival) -> Messages.text("inspection.form.rival", rival.by(), Messages.label(rival.answer()),
					rival.remark()))
			.collect(Collectors.joining("\n", Messages.text("inspection.form.contested") + "\n", ""));
	}

	private List<Cell> sum(String name, List<ChecklistLine> lines) {
		List<Cell> row = new ArrayList<>(List.of(bold(name, BEFORE_POINTS),
				bold(points(
						lines.stream().map((line) -> line.item().points()).reduce(BigDecimal.ZERO, BigDecimal::add)),
						1)));
		for (Answer answer : Answer.values()) {
			long count = lines.stream().filter((line) -> line.answer() == answer).count();
			row.add(bold(this.answered ? String.valueOf(count) : "", 1));
		}
		BigDecimal reached = lines.stream()
			.map((line) -> (line.points() != null) ? line.points() : BigDecimal.ZERO)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		row.add(bold(this.answered ? points(reached) : "", 1));
		row.add(bold("", 1));
		return row;
	}

	private String total() {
		Score score = this.sheet.score();
		Grade grade = this.sheet.grade();
		BigDecimal share = score.share();
		if (grade == null || share == null) {
			return Messages.text("inspection.form.total-room");
		}
		return Messages.text("inspection.form.total-line", VietnameseNumbers.format(score.points()),
				VietnameseNumbers.format(score.outOf()), VietnameseNumbers.format(share), Messages.label(grade),
				score.answered(), score.items());
	}

	private static Signing signing(String placeAndDate, String key) {
		return new Signing(placeAndDate, Messages.text(key), Messages.text("inspection.form.sign"));
	}

	private static String dateRoom(String place, LocalDate day) {
		return Messages.text("inspection.form.date-room", place, String.valueOf(day.getYear()));
	}

	private static String points(@Nullable BigDecimal points) {
		return (points != null) ? VietnameseNumbers.format(points) : "";
	}

	private static Cell bold(String text, int columns) {
		return new Cell(text, columns, 1, true);
	}

}
