package vn.danvan.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes real Excel files, good and hostile ones, for tests. */
public final class Books {

	private Books() {
	}

	/** A file with one sheet of titles and lines; null leaves a cell out. */
	public static byte[] of(Object[]... rows) {
		return with((book) -> fill(book.createSheet("Nhiệm vụ"), 0, rows));
	}

	public static byte[] with(Consumer<XSSFWorkbook> content) {
		try (XSSFWorkbook book = new XSSFWorkbook()) {
			content.accept(book);
			return bytes(book);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public static byte[] bytes(Workbook book) {
		try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			book.write(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public static void fill(Sheet sheet, int firstRow, Object[]... rows) {
		for (int i = 0; i < rows.length; i++) {
			Row row = sheet.createRow(firstRow + i);
			for (int column = 0; column < rows[i].length; column++) {
				put(row, column, rows[i][column]);
			}
		}
	}

	private static void put(Row row, int column, Object value) {
		if (value == null) {
			return;
		}
		Cell cell = row.createCell(column);
		switch (value) {
			case Number number -> cell.setCellValue(number.doubleValue());
			case java.time.LocalDate date -> {
				cell.setCellValue(date);
				cell.setCellStyle(style(row, "dd/mm/yyyy"));
			}
			case Boolean flag -> cell.setCellValue(flag);
			default -> cell.setCellValue(value.toString());
		}
	}

	static CellStyle style(Row row, String format) {
		Workbook book = row.getSheet().getWorkbook();
		CellStyle style = book.createCellStyle();
		style.setDataFormat(book.createDataFormat().getFormat(format));
		return style;
	}

	/** The same file with cells of its first sheet filled in. */
	public static byte[] refilled(byte[] file, Consumer<XSSFSheet> filling) {
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			filling.accept(book.getSheetAt(0));
			return bytes(book);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The same file with one part rewritten. */
	static byte[] edited(byte[] book, String part, UnaryOperator<String> edit) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(book));
				ZipOutputStream zip = new ZipOutputStream(out)) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				byte[] content = in.readAllBytes();
				zip.putNextEntry(new ZipEntry(entry.getName()));
				zip.write(entry.getName().equals(part)
						? edit.apply(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
						: content);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

}
