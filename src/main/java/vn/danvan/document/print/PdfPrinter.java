package vn.danvan.document.print;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import org.springframework.stereotype.Component;

import vn.danvan.document.Block;
import vn.danvan.document.print.PrintedDocument.About;
import vn.danvan.document.print.PrintedDocument.PrintedAnnex;

/** Prints a composed document as PDF: letters embedded, searchable, with bookmarks. */
@Component
public class PdfPrinter {

	private final TableDesigns tables;

	private final Templates templates;

	PdfPrinter(TableDesigns tables, Templates templates) {
		this.tables = tables;
		this.templates = templates;
	}

	/**
	 * Prints a document.
	 * @param document everything that stands on its pages
	 * @return the file, and where it is to be signed
	 */
	public PrintedPages print(PrintedDocument document) {
		try {
			List<JasperPrint> pages = new ArrayList<>();
			for (Flow flow : flows(document)) {
				pages.add(flow.pages());
			}
			LastTouches.fit(pages.get(0), document);
			return new PrintedPages(export(pages, document.about()), LastTouches.signaturePlaces(pages.get(0)));
		}
		catch (JRException ex) {
			throw new IllegalStateException("The document cannot be printed: " + document.about().title(), ex);
		}
	}

	/**
	 * Prints a list that is no document, such as a register, on pages that lie across.
	 * @param title what it is, in capitals
	 * @param subtitle of when
	 * @param blocks its tables
	 * @return a PDF
	 */
	public byte[] list(String title, String subtitle, List<Block> blocks) {
		try {
			Flow flow = annex(new PrintedAnnex(title, "", subtitle, blocks, true));
			return export(List.of(flow.pages()), new About(title, "", ""));
		}
		catch (JRException ex) {
			throw new IllegalStateException("The list cannot be printed: " + title, ex);
		}
	}

	/** What the templates are filled with: the text, then each annex. */
	List<Flow> flows(PrintedDocument document) {
		List<Flow> flows = new ArrayList<>();
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("masthead", this.templates.masthead(document.masthead()));
		parameters.put("head", Parameters.head(document));
		parameters.put("signing", this.templates.signing());
		parameters.put("foot", Parameters.foot(document));
		flows.add(new Flow(this.templates.letter(), parameters, document.blocks(), this.tables, Templates.PORTRAIT));
		document.annexes().forEach((annex) -> flows.add(annex(annex)));
		return flows;
	}

	private Flow annex(PrintedAnnex annex) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("label", annex.label());
		parameters.put("name", annex.title());
		parameters.put("citation", annex.citation());
		return new Flow(this.templates.annex(annex.landscape()), parameters, annex.blocks(), this.tables,
				annex.landscape() ? Templates.LANDSCAPE : Templates.PORTRAIT);
	}

	static byte[] export(List<JasperPrint> pages, About about) throws JRException {
		ByteArrayOutputStream pdf = new ByteArrayOutputStream();
		JRPdfExporter exporter = new JRPdfExporter();
		exporter.setExporterInput(SimpleExporterInput.getInstance(pages));
		exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(pdf));
		SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
		configuration.setMetadataTitle(about.title());
		configuration.setMetadataAuthor(about.author());
		configuration.setMetadataSubject(about.rules());
		configuration.setMetadataCreator("danvan");
		configuration.setDisplayMetadataTitle(true);
		exporter.setConfiguration(configuration);
		exporter.exportReport();
		return pdf.toByteArray();
	}

}
