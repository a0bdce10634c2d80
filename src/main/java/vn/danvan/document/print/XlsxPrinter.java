package vn.danvan.document.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

import vn.danvan.base.text.Messages;
import vn.danvan.document.Block;
import vn.danvan.document.Block.Division;
import vn.danvan.document.Block.Heading;
import vn.danvan.document.Block.Items;
import vn.danvan.document.Block.Paragraph;
import vn.danvan.document.Chart;
import vn.danvan.document.Table;
import vn.danvan.document.print.PrintedDocument.PrintedAnnex;

/**
 * Writes a composed document as an Excel file: one sheet for the text, one for each table
 * with real numbers and dates under a frozen head.
 */
@Component
public class XlsxPrinter {

	private static final int NAME_MAX = 31;

	private static final double TEXT_WIDTH = 100;

	/**
	 * Writes a document.
	 * @param document everything that stands on its pages
	 * @return the Excel file
	 */
	public byte[] print(PrintedDocument document) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (Workbook book = new Workbook(out, "danvan", null)) {
			Sheets sheets = new Sheets(book);
			List<String> lines = new ArrayList<>(List.of(document.masthead().lead().number()));
			if (document.masthead().placeAndDate() != null) {
				lines.add(document.masthead().placeAndDate());
			}
			lines.add(document.about().title());
			if (document.address() != null) {
				lines.add(document.address().label() + " " + String.join("; ", document.address().names()));
			}
			add(document.blocks(), lines, sheets, Messages.text("document.print.sheet-table"));
			for (PrintedAnnex annex : document.annexes()) {
				lines.add(annex.label() + ". " + annex.title());
				add(annex.blocks(), lines, sheets, annex.label());
			}
			document.signatures().forEach((one) -> {
				one.lines().forEach((line) -> lines.add(line.text()));
				lines.add(one.name());
			});
			if (document.recipients() != null) {
				lines.add(document.recipients().label());
				lines.addAll(document.recipients().lines());
			}
			sheets.text(lines);
			book.finish();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The document cannot be written: " + document.about().title(), ex);
		}
		return out.toByteArray();
	}

	/**
	 * Writes one table, such as a register.
	 * @param name of the sheet
	 * @param table the table
	 * @return the Excel file
	 */
	public byte[] list(String name, Table table) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (Workbook book = new Workbook(out, "danvan", null)) {
			Worksheet sheet = book.newWorksheet(name);
			XlsxTable.write(sheet, table);
			sheet.pageOrientation("landscape");
			sheet.paperSize(PaperSize.A4_PAPER);
			sheet.fitToWidth((short) 1);
			sheet.fitToHeight((short) 0);
			book.finish();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The list cannot be written: " + name, ex);
		}
		return out.toByteArray();
	}

	private static void add(List<Block> blocks, List<String> lines, Sheets sheets, String name) {
		for (Block block : blocks) {
			switch (block) {
				case Heading heading -> lines.add(heading.text());
				case Division division -> lines.add(division.number() + " " + division.name());
				case Paragraph paragraph -> lines.add(paragraph.text());
				case Items items -> items.paragraphs().forEach((item) -> lines.add(item.text()));
				case Table table -> lines.add(Messages.text("document.print.see-sheet", sheets.table(table, name)));
				case Chart chart ->
					lines.add(Messages.text("document.print.see-sheet", sheets.table(ChartTable.of(chart), name)));
			}
		}
	}

	/** The sheets of one book; the text comes first though it is written last. */
	private static final class Sheets {

		private final Worksheet text;

		private final Workbook book;

		private final Set<String> names = new HashSet<>();

		private Sheets(Workbook book) {
			this.book = book;
			this.text = book.newWorksheet(Messages.text("document.print.sheet-text"));
			this.names.add(Messages.text("document.print.sheet-text"));
		}

		private void text(List<String> lines) {
			this.text.width(0, TEXT_WIDTH);
			for (int i = 0; i < lines.size(); i++) {
				this.text.value(i, 0, lines.get(i));
				this.text.style(i, 0).wrapText(true).fontName("Times New Roman").set();
			}
		}

		private String table(Table table, String wished) {
			String name = wished;
			for (int i = 2; !this.names.add(name); i++) {
				name = wished.substring(0, Math.min(wished.length(), NAME_MAX - 4)) + " " + i;
			}
			XlsxTable.write(this.book.newWorksheet(name), table);
			return name;
		}

	}

}
