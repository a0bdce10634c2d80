package vn.danvan.document.print;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;

/**
 * The floor under printing: the same compiled templates filled with the same rows from
 * memory and exported, and nothing else.
 */
public final class BarePages {

	private final List<Flow> flows;

	private final List<List<Map<String, ?>>> rows;

	private int pages;

	private BarePages(List<Flow> flows) {
		this.flows = flows;
		this.rows = flows.stream().map(Flow::rows).toList();
	}

	public static BarePages of(PdfPrinter printer, PrintedDocument document) {
		return new BarePages(printer.flows(document));
	}

	public void fillAndExport() {
		try {
			List<JasperPrint> prints = new ArrayList<>();
			for (int i = 0; i < this.flows.size(); i++) {
				for (Map<String, ?> row : this.rows.get(i)) {
					if (row.get("rows") instanceof JRMapCollectionDataSource table) {
						table.moveFirst();
					}
				}
				prints.add(this.flows.get(i).fill(this.rows.get(i)));
			}
			this.pages = prints.stream().mapToInt((print) -> print.getPages().size()).sum();
			JRPdfExporter exporter = new JRPdfExporter();
			exporter.setExporterInput(SimpleExporterInput.getInstance(prints));
			exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(new ByteArrayOutputStream()));
			exporter.exportReport();
		}
		catch (JRException ex) {
			throw new IllegalStateException(ex);
		}
	}

	public int pages() {
		return this.pages;
	}

}
