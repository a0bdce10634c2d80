package vn.danvan.plan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;

/**
 * Writes the file in which results are filled in: what must not be changed is locked,
 * what does not apply to a task is locked and grey.
 */
@Component
class WorkFileTemplate {

	private static final String TO_FILL = "FFFBE6";

	private static final String NOT_ASKED = "E6E8EB";

	private static final int TITLES = 3;

	/** Taller rows than Excel knows are none. */
	private static final int LINES_MAX = 25;

	/** Guards against slips of the hand, not against people. */
	private static final String LOCK = "danvan";

	/**
	 * Writes the file.
	 * @param owners whose assignments these are
	 * @param assignments the assignments in order
	 * @param today the business day
	 * @return the bytes of the file
	 */
	byte[] write(String owners, List<Assignment> assignments, LocalDate today) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (Workbook book = new Workbook(out, "danvan", "1.0")) {
			Worksheet sheet = book.newWorksheet(Messages.text("plan.work-file.sheet"));
			sheet.value(0, 1, Messages.text("plan.work-file.title", owners));
			sheet.style(0, 1).bold().fontSize(14).set();
			sheet.value(1, 1, Messages.text("plan.work-file.made-on", VietnameseDates.screen(today)));
			titles(sheet);
			for (int i = 0; i < assignments.size(); i++) {
				line(sheet, TITLES + 1 + i, assignments.get(i), today);
			}
			validate(sheet, TITLES + 1, TITLES + assignments.size());
			finish(sheet);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	private static void titles(Worksheet sheet) {
		for (WorkColumn column : WorkColumn.values()) {
			sheet.value(TITLES, column.ordinal(), column.title());
			sheet.width(column.ordinal(), column.width());
		}
		SheetDesign.head(sheet, TITLES, WorkColumn.values().length);
		sheet.hideColumn(WorkColumn.KEY.ordinal());
		sheet.freezePane(WorkColumn.TITLE.ordinal() + 1, TITLES + 1);
	}

	private static void line(Worksheet sheet, int row, Assignment assignment, LocalDate today) {
		PlanTask task = assignment.task();
		ProgressEntry entry = assignment.entry();
		for (WorkColumn column : WorkColumn.values()) {
			int place = column.ordinal();
			boolean open = column.filled() && asked(column, task);
			var style = sheet.style(row, place)
				.wrapText(true)
				.verticalAlignment("top")
				.borderStyle("thin")
				.protectionOption(ProtectionOption.LOCKED, !open);
			switch (column) {
				case DEADLINE, COMPLETED_ON -> style.format("dd/mm/yyyy");
				case TARGET, QUANTITY, PERCENT -> style.format("#,##0.##");
				case MILESTONES -> style.format("@");
				default -> {
				}
			}
			if (column.filled()) {
				style.fillColor(open ? TO_FILL : NOT_ASKED);
			}
			style.set();
		}
		sheet.value(row, WorkColumn.KEY.ordinal(), WorkKey.of(assignment, today).text());
		sheet.value(row, WorkColumn.CODE.ordinal(), task.code());
		sheet.value(row, WorkColumn.TITLE.ordinal(), task.title());
		sheet.value(row, WorkColumn.PERIOD.ordinal(), task.occurrence().label(assignment.occurrenceNo()));
		sheet.value(row, WorkColumn.DEADLINE.ordinal(), assignment.deadline());
		number(sheet, row, WorkColumn.TARGET, assignment.target());
		sheet.value(row, WorkColumn.UNIT.ordinal(), task.targetUnit());
		number(sheet, row, WorkColumn.QUANTITY, entry.quantity());
		number(sheet, row, WorkColumn.PERCENT, entry.percent());
		sheet.value(row, WorkColumn.MILESTONE_NAMES.ordinal(), milestones(task.milestones()));
		sheet.value(row, WorkColumn.MILESTONES.ordinal(), WorkFileService.milestones(entry.milestones()));
		if (entry.completedOn() != null) {
			sheet.value(row, WorkColumn.COMPLETED_ON.ordinal(), entry.completedOn());
		}
		sheet.value(row, WorkColumn.REMARK.ordinal(), entry.remark());
		sheet.value(row, WorkColumn.DIFFICULTIES.ordinal(), entry.difficulties());
		sheet.value(row, WorkColumn.STATE.ordinal(), state(assignment));
		sheet.rowHeight(row, SheetDesign.LINE_HEIGHT * tallest(assignment));
	}

	/** Rows are as high as their longest text, since not every program sees to it. */
	private static int tallest(Assignment assignment) {
		PlanTask task = assignment.task();
		ProgressEntry entry = assignment.entry();
		return IntStream
			.of(lines(WorkColumn.TITLE, task.title()), lines(WorkColumn.UNIT, task.targetUnit()),
					lines(WorkColumn.MILESTONE_NAMES, milestones(task.milestones())),
					lines(WorkColumn.REMARK, entry.remark()), lines(WorkColumn.DIFFICULTIES, entry.difficulties()),
					lines(WorkColumn.STATE, state(assignment)))
			.max()
			.orElse(1);
	}

	private static int lines(WorkColumn column, String text) {
		int lines = text.lines().mapToInt((line) -> 1 + line.length() / column.width()).sum();
		return Math.clamp(lines, 1, LINES_MAX);
	}

	/** Results go into one column each; tasks of the private channel take no text. */
	private static boolean asked(WorkColumn column, PlanTask task) {
		return switch (column) {
			case QUANTITY, PERCENT, MILESTONES -> column == WorkFileService.measured(task.measure());
			case REMARK, DIFFICULTIES -> !task.privateChannel();
			default -> true;
		};
	}

	private static void number(Worksheet sheet, int row, WorkColumn column, @Nullable BigDecimal number) {
		if (number != null) {
			sheet.value(row, column.ordinal(), number);
		}
	}

	private static String milestones(List<String> milestones) {
		return IntStream.range(0, milestones.size())
			.mapToObj((i) -> (i + 1) + ". " + milestones.get(i))
			.collect(Collectors.joining("\n"));
	}

	private static String state(Assignment assignment) {
		String reason = (assignment.returnReason() != null) ? assignment.returnReason() : assignment.sendBackReason();
		String state = Messages.label(assignment.state());
		return (reason != null) ? Messages.text("plan.work-file.returned", state, reason) : state;
	}

	private static void validate(Worksheet sheet, int first, int last) {
		check(sheet, first, last, WorkColumn.QUANTITY, "AND(ISNUMBER(%1$s),%1$s>=0)");
		check(sheet, first, last, WorkColumn.PERCENT, "AND(ISNUMBER(%1$s),%1$s>=0,100>=%1$s)");
		check(sheet, first, last, WorkColumn.COMPLETED_ON, "AND(ISNUMBER(%1$s),%1$s>DATE(2000,1,1))");
	}

	/** The writer does not escape formulas, so none may say "less than". */
	private static void check(Worksheet sheet, int first, int last, WorkColumn column, String formula) {
		String cell = (char) ('A' + column.ordinal()) + String.valueOf(first + 1);
		sheet.range(first, column.ordinal(), last, column.ordinal())
			.validateWithFormula(formula.formatted(cell))
			.allowBlank(true)
			.showErrorMessage(true)
			.errorStyle(DataValidationErrorStyle.STOP)
			.errorTitle(column.title())
			.error(Messages.text("plan.work-file.invalid"));
	}

	private static void finish(Worksheet sheet) {
		SheetDesign.onePageWide(sheet);
		sheet.protect(LOCK, SheetProtectionOption.SHEET, SheetProtectionOption.OBJECTS, SheetProtectionOption.SCENARIOS,
				SheetProtectionOption.INSERT_COLUMNS, SheetProtectionOption.DELETE_COLUMNS,
				SheetProtectionOption.INSERT_ROWS);
	}

}
