package vn.danvan.document;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.security.Actors;
import vn.danvan.document.print.ChartPicture;
import vn.danvan.document.print.PdfPrinter;
import vn.danvan.document.print.XlsxPrinter;

/**
 * Prints what is no document, such as a list or a picture of records that the caller may
 * read, in the same queue as documents and outside any transaction.
 */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class ListPrints {

	private final PdfPrinter pdf;

	private final XlsxPrinter xlsx;

	private final PrintQueue queue;

	private final Actors actors;

	ListPrints(PdfPrinter pdf, XlsxPrinter xlsx, PrintQueue queue, Actors actors) {
		this.pdf = pdf;
		this.xlsx = xlsx;
		this.queue = queue;
		this.actors = actors;
	}

	/**
	 * Prints blocks on pages that lie across.
	 * @param title what it is, in capitals
	 * @param subtitle of what and of when
	 * @param blocks its text, tables and charts
	 * @return a PDF
	 */
	public byte[] pdf(String title, String subtitle, List<Block> blocks) {
		this.actors.current();
		return this.queue.print(() -> this.pdf.list(title, subtitle, blocks));
	}

	/**
	 * Writes a table as an Excel file with real numbers and dates.
	 * @param sheet name of the sheet, at most 31 characters
	 * @param table the table
	 * @return an XLSX
	 */
	public byte[] xlsx(String sheet, Table table) {
		this.actors.current();
		return this.queue.print(() -> this.xlsx.list(sheet, table));
	}

	/**
	 * Draws a chart for a screen exactly as it prints.
	 * @param chart the chart
	 * @return a PNG
	 */
	public byte[] picture(Chart chart) {
		this.actors.current();
		return ChartPicture.of(chart);
	}

}
