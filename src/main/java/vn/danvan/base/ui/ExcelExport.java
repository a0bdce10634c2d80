package vn.danvan.base.ui;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import vn.danvan.base.text.Messages;

/**
 * Downloads a list as a workbook with real cells: numbers as numbers, dates as dates, a
 * frozen heading. Text is never taken for a formula.
 *
 * @param <T> a row of the list
 */
public final class ExcelExport<T> {

	private static final int PAGE = 200;

	private static final int MOST_ROWS = 50_000;

	/** The media type of an Excel file. */
	public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private final String name;

	private final List<String> titles = new ArrayList<>();

	private final List<Function<T, Object>> values = new ArrayList<>();

	/**
	 * An export.
	 * @param name name of file and sheet, ASCII, without an ending
	 */
	public ExcelExport(String name) {
		this.name = name;
	}

	/**
	 * Adds a column.
	 * @param titleKey key of its heading
	 * @param value its cell: a text, a number, a date
	 * @return this export
	 */
	public ExcelExport<T> column(String titleKey, Function<T, Object> value) {
		return titled(Messages.text(titleKey), value);
	}

	/**
	 * Adds a column whose heading is no text of the bundles, as a year.
	 * @param title its heading
	 * @param value its cell: a text, a number, a date
	 * @return this export
	 */
	public ExcelExport<T> titled(String title, Function<T, Object> value) {
		this.titles.add(title);
		this.values.add(value);
		return this;
	}

	/**
	 * The link that downloads the list.
	 * @param rows reads a page of rows from an offset, in the person's scope
	 * @return the link
	 */
	public Anchor link(BiFunction<Long, Integer, List<T>> rows) {
		Anchor link = new Anchor(DownloadHandler.fromInputStream((event) -> {
			byte[] workbook = workbook(rows);
			return new DownloadResponse(new ByteArrayInputStream(workbook), this.name + ".xlsx", MEDIA_TYPE,
					workbook.length);
		}), AttachmentType.DOWNLOAD, Messages.text("base.excel"));
		link.addClassName("button-link");
		link.setId("excel");
		return link;
	}

	/**
	 * The link that downloads a list that is short enough to be read at once.
	 * @param all reads all rows, in the person's scope
	 * @return the link
	 */
	public Anchor linkAll(Supplier<List<T>> all) {
		return link((offset, limit) -> all.get().stream().skip(offset).limit(limit).toList());
	}

	byte[] workbook(BiFunction<Long, Integer, List<T>> rows) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(out, "danvan", "1.0")) {
			Worksheet sheet = workbook.newWorksheet(this.name);
			for (int column = 0; column < this.titles.size(); column++) {
				sheet.value(0, column, this.titles.get(column));
				sheet.style(0, column).bold().set();
			}
			sheet.freezePane(0, 1);
			int line = 1;
			List<T> page = rows.apply(0L, PAGE);
			while (!page.isEmpty() && line <= MOST_ROWS) {
				for (T row : page) {
					write(sheet, line++, row);
				}
				page = (page.size() < PAGE) ? List.of() : rows.apply((long) line - 1, PAGE);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	private void write(Worksheet sheet, int line, T row) {
		for (int column = 0; column < this.values.size(); column++) {
			switch (this.values.get(column).apply(row)) {
				case null -> {
				}
				case LocalDate date -> {
					sheet.value(line, column, date);
					sheet.style(line, column).format("dd/MM/yyyy").set();
				}
				case BigDecimal number -> sheet.value(line, column, number);
				case Number number -> sheet.value(line, column, number);
				case Object text -> sheet.value(line, column, text.toString());
			}
		}
	}

}
