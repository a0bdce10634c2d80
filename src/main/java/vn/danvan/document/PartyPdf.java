package vn.danvan.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseText;

/** Prints a document in the layout of the Party (HD 36-HD/VPTW) as PDF. */
@Component
class PartyPdf {

	private static final int PORTRAIT_WIDTH = 467;

	private static final int LANDSCAPE_WIDTH = 714;

	private final TableDesigns tables;

	private final JasperReport letter = compile("reports/party.jrxml");

	private final JasperReport annex = compile("reports/party-annex.jrxml");

	PartyPdf(TableDesigns tables) {
		this.tables = tables;
	}

	/**
	 * Prints a document.
	 * @param document everything that stands on its pages
	 * @return the PDF, its fonts embedded
	 */
	byte[] print(PrintedDocument document) {
		try {
			List<JasperPrint> pages = new ArrayList<>();
			for (Filling filling : fillings(document)) {
				pages.add(filling.pages());
			}
			ByteArrayOutputStream pdf = new ByteArrayOutputStream();
			JRPdfExporter exporter = new JRPdfExporter();
			exporter.setExporterInput(SimpleExporterInput.getInstance(pages));
			exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(pdf));
			SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
			configuration.setMetadataTitle(Messages.label(document.type()) + " " + document.subject());
			configuration.setMetadataAuthor(document.letterhead().fullName());
			configuration.setDisplayMetadataTitle(true);
			exporter.setConfiguration(configuration);
			exporter.exportReport();
			return pdf.toByteArray();
		}
		catch (JRException ex) {
			throw new IllegalStateException("The document cannot be printed: " + document.subject(), ex);
		}
	}

	/** What the templates are filled with: the text, then each annex. */
	List<Filling> fillings(PrintedDocument document) {
		List<Filling> fillings = new ArrayList<>();
		fillings.add(letter(document));
		document.content().annexes().forEach((one) -> fillings.add(annex(document, one)));
		return fillings;
	}

	private Filling letter(PrintedDocument document) {
		FlowRows rows = new FlowRows(this.tables, PORTRAIT_WIDTH);
		document.content().blocks().forEach(rows::add);
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("lastParagraph", rows.takeLastParagraph());
		parameters.put("parentName", document.letterhead().parentName());
		parameters.put("bodyName", document.letterhead().bodyName());
		parameters.put("symbol", document.symbol());
		parameters.put("placeAndDate", document.placeAndDate());
		parameters.put("typeName", VietnameseText.upper(Messages.label(document.type())));
		parameters.put("subject", document.subject());
		parameters.put("authority", document.authority());
		parameters.put("signerTitle", document.signerTitle());
		parameters.put("signerName", document.signerName());
		parameters.put("recipients",
				document.recipients().stream().map((one) -> "- " + one + ";\n").collect(Collectors.joining()) + "- "
						+ Messages.text("document.archive-line", document.letterhead().fullName()));
		return new Filling(this.letter, parameters, rows.rows());
	}

	private Filling annex(PrintedDocument document, Annex one) {
		FlowRows rows = new FlowRows(this.tables, LANDSCAPE_WIDTH);
		one.blocks().forEach(rows::add);
		rows.close();
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("label", one.label());
		parameters.put("title", one.title());
		parameters.put("citation",
				Messages.text("document.annex-of", Messages.label(document.type()), document.citation()));
		return new Filling(this.annex, parameters, rows.rows());
	}

	private static JasperReport compile(String template) {
		try (InputStream source = new ClassPathResource(template).getInputStream()) {
			return JasperCompileManager.compileReport(source);
		}
		catch (IOException | JRException ex) {
			throw new IllegalStateException("The template " + template + " cannot be used", ex);
		}
	}

	/**
	 * A template with what it is filled with.
	 *
	 * @param template the compiled template
	 * @param parameters its parameters
	 * @param rows its detail rows
	 */
	record Filling(JasperReport template, Map<String, Object> parameters, List<Map<String, ?>> rows) {

		JasperPrint pages() throws JRException {
			return JasperFillManager.fillReport(this.template, this.parameters,
					new JRMapCollectionDataSource(new ArrayList<>(this.rows)));
		}

	}

}
