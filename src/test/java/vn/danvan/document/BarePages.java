package vn.danvan.document;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import org.springframework.context.ApplicationContext;

import vn.danvan.organisation.Letterhead;
import vn.danvan.organisation.Organisation;

/**
 * The floor under printing: the same compiled templates filled with the same rows from
 * memory and exported, and nothing else.
 */
public final class BarePages {

	private final List<PartyPdf.Filling> fillings;

	private int pages;

	private BarePages(List<PartyPdf.Filling> fillings) {
		this.fillings = fillings;
	}

	public static BarePages of(ApplicationContext context, long documentId) {
		Document document = context.getBean(DocumentRepository.class).findById(documentId).orElseThrow();
		Letterhead letterhead = context.getBean(Organisation.class)
			.letterhead(document.issuingBodyId(), LocalDate.of(2023, 6, 20))
			.orElseThrow();
		return new BarePages(context.getBean(PartyPdf.class).fillings(PrintedDocument.of(document, letterhead)));
	}

	public void fillAndExport() {
		try {
			List<JasperPrint> prints = new ArrayList<>();
			for (PartyPdf.Filling filling : this.fillings) {
				for (Map<String, ?> row : filling.rows()) {
					if (row.get("rows") instanceof JRMapCollectionDataSource table) {
						table.moveFirst();
					}
				}
				prints.add(filling.pages());
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
