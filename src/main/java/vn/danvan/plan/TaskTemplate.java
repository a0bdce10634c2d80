package vn.danvan.plan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

import vn.danvan.base.text.Messages;
import vn.danvan.figures.PeriodRule;

/**
 * The file that tasks are written into: a sheet with titles and drop-down lists, a sheet
 * that explains each column, and a sheet with the names that are known.
 */
@Component
class TaskTemplate {

	private static final int PREPARED = 1000;

	private static final int HELP_TITLE = 26;

	private static final int HELP_WIDTH = 100;

	private static final int LIST_WIDTH = 34;

	/**
	 * Writes the file.
	 * @param plan the plan
	 * @param names what can be chosen
	 * @return the bytes of the file
	 */
	byte[] write(PlanRow plan, TaskNames names) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (Workbook book = new Workbook(out, "danvan", "1.0")) {
			Worksheet tasks = book.newWorksheet(Messages.text("plan.import.sheet"));
			Worksheet help = book.newWorksheet(Messages.text("plan.import.help-sheet"));
			Worksheet lists = book.newWorksheet(Messages.text("plan.import.lists-sheet"));
			titles(tasks);
			help(help, plan);
			lists(tasks, lists, names);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	private static void titles(Worksheet sheet) {
		for (TaskColumn column : TaskColumn.values()) {
			int place = column.ordinal();
			sheet.value(0, place, column.title() + (column.required() ? " *" : ""));
			sheet.width(place, column.width());
			if (column == TaskColumn.STARTS_ON || column == TaskColumn.DEADLINE) {
				sheet.range(1, place, PREPARED, place).style().format("dd/mm/yyyy").set();
			}
			else if (column == TaskColumn.CODE || column == TaskColumn.CONTENT) {
				sheet.range(1, place, PREPARED, place).style().format("@").set();
			}
			else {
				sheet.range(1, place, PREPARED, place).style().wrapText(true).verticalAlignment("top").set();
			}
		}
		SheetDesign.head(sheet, 0, TaskColumn.values().length);
		sheet.freezePane(2, 1);
		SheetDesign.onePageWide(sheet);
	}

	private static void help(Worksheet sheet, PlanRow plan) {
		SheetDesign.onePageWide(sheet);
		sheet.width(0, HELP_TITLE);
		sheet.width(1, HELP_WIDTH);
		sheet.value(0, 0, Messages.text("plan.import.help-title", plan.title()));
		sheet.style(0, 0).bold().fontSize(14).set();
		int row = 1;
		for (String line : Messages.text("plan.import.help-general", TaskColumn.LINES_MAX, String.valueOf(plan.year()))
			.split("\\|")) {
			sheet.value(row, 0, line);
			row++;
		}
		row++;
		for (TaskColumn column : TaskColumn.values()) {
			sheet.value(row, 0, column.title() + (column.required() ? " *" : ""));
			sheet.value(row, 1, column.help());
			sheet.style(row, 0).bold().verticalAlignment("top").borderStyle("thin").set();
			sheet.style(row, 1).wrapText(true).verticalAlignment("top").borderStyle("thin").set();
			sheet.rowHeight(row, SheetDesign.LINE_HEIGHT * (1 + column.help().length() / HELP_WIDTH));
			row++;
		}
	}

	private static void lists(Worksheet tasks, Worksheet lists, TaskNames names) {
		int column = 0;
		column = list(tasks, lists, column, TaskColumn.KIND, labels(TaskKind.values()));
		column = list(tasks, lists, column, TaskColumn.LEAD, names.bodies().names());
		column = list(tasks, lists, column, TaskColumn.IN_CHARGE, names.people().names());
		column = list(tasks, lists, column, TaskColumn.OWED_BY, labels(OwedBy.values()));
		column = list(tasks, lists, column, TaskColumn.OCCURRENCE, labels(Occurrence.values()));
		column = list(tasks, lists, column, TaskColumn.RULE, labels(PeriodRule.CALENDAR, PeriodRule.DECREE_09_2019));
		column = list(tasks, lists, column, TaskColumn.MEASURE, labels(Measure.values()));
		column = list(tasks, lists, column, TaskColumn.DIRECTION, labels(Direction.values()));
		column = list(tasks, lists, column, TaskColumn.CONTENT, names.contents().names());
		values(lists, column, TaskColumn.OWNERS.title(), names.communes().names());
		lists.freezePane(0, 1);
		SheetDesign.onePageWide(lists);
	}

	private static int list(Worksheet tasks, Worksheet lists, int column, TaskColumn of, List<String> values) {
		if (values.isEmpty()) {
			return column;
		}
		values(lists, column, of.title(), values);
		tasks.range(1, of.ordinal(), PREPARED, of.ordinal())
			.validateWithList(lists.range(1, column, values.size(), column))
			.allowBlank(true)
			.showErrorMessage(true)
			.errorStyle(DataValidationErrorStyle.WARNING)
			.errorTitle(of.title())
			.error(Messages.text("plan.import.list-warning"));
		return column + 1;
	}

	private static void values(Worksheet lists, int column, String title, List<String> values) {
		lists.value(0, column, title);
		lists.style(0, column).bold().fillColor(SheetDesign.HEAD).borderStyle("thin").set();
		lists.width(column, LIST_WIDTH);
		for (int i = 0; i < values.size(); i++) {
			lists.value(i + 1, column, values.get(i));
		}
	}

	private static List<String> labels(Enum<?>... constants) {
		return Arrays.stream(constants).map(Messages::label).toList();
	}

}
