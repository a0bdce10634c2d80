package vn.danvan.rollout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.document.Block.Paragraph;
import vn.danvan.document.FormSheet;
import vn.danvan.document.FormSheet.Head;
import vn.danvan.document.Table;
import vn.danvan.document.Table.Align;
import vn.danvan.document.Table.Cell;
import vn.danvan.document.Table.Column;
import vn.danvan.organisation.Letterhead;

/** Tổng hợp kết quả of all communes of a year, for page and sheet. */
final class SummaryForm {

	private static final int PARTS = DossierPart.values().length;

	private final List<SummaryRow> rows;

	private final int year;

	private final LocalDate today;

	SummaryForm(List<SummaryRow> rows, int year, LocalDate today) {
		this.rows = rows;
		this.year = year;
		this.today = today;
	}

	/** The summary as a page that the board signs. */
	FormSheet page(Letterhead board) {
		return new FormSheet(Head.of(board), title(), subtitle(),
				List.of(new Table(columns(), List.of(), cells()), Paragraph.of(byStage()), Paragraph.of(byBand())),
				List.of(SheetWording.plain("", this.today.getYear(), Messages.text("rollout.document.sign-lister")),
						SheetWording.plain(board.place(), this.today.getYear(), board.headTitle())));
	}

	/** The summary for a sheet, under a line that says what it is and of when. */
	Table sheet() {
		int width = columns().size();
		List<List<Cell>> head = List.of(
				List.of(SheetWording.wide(title().replace('\n', ' ') + " " + subtitle(), width, true)),
				columns().stream().map((column) -> SheetWording.bold(column.title())).toList());
		List<List<Cell>> cells = cells();
		cells.add(List.of(SheetWording.wide(byStage(), width, false)));
		cells.add(List.of(SheetWording.wide(byBand(), width, false)));
		return new Table(columns(), head, cells);
	}

	private String title() {
		return Messages.text("rollout.document.summary-title", String.valueOf(this.year));
	}

	private String subtitle() {
		return Messages.text("rollout.document.summary-subtitle", VietnameseDates.cited(this.today));
	}

	private static List<Column> columns() {
		return List.of(new Column(Messages.text("rollout.document.number"), 5, Align.CENTRE),
				new Column(Messages.text("rollout.document.commune"), 20, Align.LEFT),
				new Column(Messages.text("rollout.document.dossier"), 8, Align.CENTRE),
				new Column(Messages.text("rollout.document.proofs"), 11, Align.CENTRE),
				new Column(Messages.text("rollout.document.standard"), 8, Align.CENTRE),
				new Column(Messages.text("rollout.document.self"), 8, Align.CENTRE),
				new Column(Messages.text("rollout.document.appraised"), 8, Align.CENTRE),
				new Column(Messages.text("rollout.document.final"), 8, Align.CENTRE),
				new Column(Messages.text("rollout.document.band"), 12, Align.LEFT),
				new Column(Messages.text("rollout.document.stage"), 16, Align.LEFT));
	}

	private List<List<Cell>> cells() {
		List<List<Cell>> cells = new ArrayList<>();
		for (SummaryRow row : this.rows) {
			cells.add(SheetWording.row(String.valueOf(cells.size() + 1), row.unit(),
					(row.stage() != null) ? of(row.parts(), PARTS) : "", of(row.proved(), row.asked()),
					SheetWording.points(row.maximum()), SheetWording.points(row.self()),
					SheetWording.points(row.appraised()), SheetWording.points(row.decided()), row.band(), stage(row)));
		}
		List<Cell> total = new ArrayList<>(List.of(SheetWording.wide(
				Messages.text("rollout.document.summary-total", VietnameseNumbers.counted(this.rows.size())), 2,
				true)));
		int registered = (int) this.rows.stream().filter((row) -> row.stage() != null).count();
		total.addAll(SheetWording.boldRow(of(sum(SummaryRow::parts), registered * PARTS),
				of(sum(SummaryRow::proved), sum(SummaryRow::asked)), "", count(SummaryRow::self),
				count(SummaryRow::appraised), count(SummaryRow::decided), "",
				Messages.text("rollout.document.summary-registered", registered)));
		cells.add(total);
		List<Cell> mean = new ArrayList<>(
				List.of(SheetWording.wide(Messages.text("rollout.document.summary-mean"), 2, true)));
		mean.addAll(SheetWording.boldRow("", "", "", mean(SummaryRow::self), mean(SummaryRow::appraised),
				mean(SummaryRow::decided), "", ""));
		cells.add(mean);
		return cells;
	}

	private int sum(ToIntFunction<SummaryRow> part) {
		return this.rows.stream().mapToInt(part).sum();
	}

	private static String of(int part, int whole) {
		return (whole > 0) ? part + "/" + whole : "";
	}

	private String count(Function<SummaryRow, @Nullable BigDecimal> points) {
		return Messages.text("rollout.document.summary-communes",
				this.rows.stream().map(points).filter(Objects::nonNull).count());
	}

	private String mean(Function<SummaryRow, @Nullable BigDecimal> points) {
		List<BigDecimal> given = new ArrayList<>();
		this.rows.forEach((row) -> {
			BigDecimal one = points.apply(row);
			if (one != null) {
				given.add(one);
			}
		});
		return given.isEmpty() ? ""
				: VietnameseNumbers.format(given.stream()
					.reduce(BigDecimal.ZERO, BigDecimal::add)
					.divide(BigDecimal.valueOf(given.size()), 2, RoundingMode.HALF_UP));
	}

	private String byStage() {
		Map<Integer, Integer> counts = new TreeMap<>();
		this.rows.forEach((row) -> counts.merge((row.stage() != null) ? row.stage().ordinal() : -1, 1, Integer::sum));
		return Messages.text("rollout.document.by-stage",
				counts.entrySet()
					.stream()
					.map((one) -> ((one.getKey() < 0) ? Messages.text("rollout.none")
							: Messages.label(RollOutStage.values()[one.getKey()])) + " " + one.getValue())
					.collect(Collectors.joining("; ")));
	}

	private String byBand() {
		Map<String, Integer> counts = new LinkedHashMap<>();
		this.rows.stream()
			.filter((row) -> !row.band().isEmpty())
			.sorted((one, two) -> counted(two).compareTo(counted(one)))
			.forEach((row) -> counts.merge(row.band(), 1, Integer::sum));
		int without = this.rows.size() - counts.values().stream().mapToInt(Integer::intValue).sum();
		counts.put(Messages.text("rollout.document.unclassified"), without);
		return Messages.text("rollout.document.by-band",
				counts.entrySet()
					.stream()
					.map((one) -> one.getKey() + " " + one.getValue())
					.collect(Collectors.joining("; ")));
	}

	private static BigDecimal counted(SummaryRow row) {
		BigDecimal decided = row.decided();
		BigDecimal appraised = row.appraised();
		return (decided != null) ? decided : (appraised != null) ? appraised : BigDecimal.ZERO;
	}

	private static String stage(SummaryRow row) {
		return (row.stage() != null) ? Messages.label(row.stage()) : Messages.text("rollout.none");
	}

}
