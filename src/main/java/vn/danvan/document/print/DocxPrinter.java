package vn.danvan.document.print;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.springframework.stereotype.Component;

import vn.danvan.base.text.Run;
import vn.danvan.document.Block;
import vn.danvan.document.Block.Division;
import vn.danvan.document.Block.Heading;
import vn.danvan.document.Block.Items;
import vn.danvan.document.Block.Paragraph;
import vn.danvan.document.Block.ParagraphKind;
import vn.danvan.document.Chart;
import vn.danvan.document.Table;
import vn.danvan.document.print.PrintedDocument.PrintedAnnex;

/**
 * Writes a composed document as a Word file of ordinary paragraphs and tables: a clerk
 * can type in the middle of a paragraph and the page flows.
 */
@Component
public class DocxPrinter {

	private static final int CHART_PIXELS = 4;

	private static final int TWIPS = 20;

	/**
	 * Writes a document.
	 * @param document everything that stands on its pages
	 * @return the Word file
	 */
	public byte[] print(PrintedDocument document) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (XWPFDocument file = new XWPFDocument()) {
			file.getProperties().getCoreProperties().setTitle(document.about().title());
			file.getProperties().getCoreProperties().setCreator(document.about().author());
			file.getProperties().getCoreProperties().setSubjectProperty(document.about().rules());
			DocxStyles.addTo(file);
			DocxPages pages = new DocxPages(file);
			DocxMasthead.add(file, document);
			document.blocks().forEach((block) -> block(file, block, Templates.PORTRAIT));
			DocxSigning.add(file, document);
			boolean landscape = false;
			for (PrintedAnnex annex : document.annexes()) {
				pages.close(landscape);
				landscape = annex.landscape();
				annex(file, annex);
			}
			pages.finish(landscape);
			file.write(out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The document cannot be written: " + document.about().title(), ex);
		}
		return out.toByteArray();
	}

	private static void annex(XWPFDocument file, PrintedAnnex annex) {
		DocxLines.write(file.createParagraph(), annex.label(), DocxLines.Look.BOLD);
		DocxLines.write(file.createParagraph(), annex.title(), DocxLines.Look.BOLD);
		XWPFParagraph citation = file.createParagraph();
		DocxLines.write(citation, annex.citation(), DocxLines.Look.ITALIC);
		citation.setSpacingAfter(11 * TWIPS);
		annex.blocks()
			.forEach((block) -> block(file, block, annex.landscape() ? Templates.LANDSCAPE : Templates.PORTRAIT));
	}

	private static void block(XWPFDocument file, Block block, int width) {
		switch (block) {
			case Heading heading -> {
				XWPFParagraph paragraph = file.createParagraph();
				paragraph.setStyle(DocxStyles.heading(heading.level()));
				paragraph.createRun().setText(heading.text());
			}
			case Division division -> {
				XWPFParagraph paragraph = file.createParagraph();
				paragraph.setStyle(DocxStyles.DIVISION);
				XWPFRun run = paragraph.createRun();
				run.setText(division.number());
				run.addBreak();
				run.setText(division.name());
			}
			case Paragraph paragraph -> {
				XWPFParagraph text = file.createParagraph();
				text.setStyle((paragraph.kind() == ParagraphKind.CENTRED) ? DocxStyles.CENTRED : DocxStyles.TEXT);
				paragraph.runs().forEach((run) -> run(text, run));
			}
			case Items items -> items.paragraphs().forEach((item) -> block(file, item, width));
			case Table table -> {
				DocxTables.add(file, table, width);
				file.createParagraph().setStyle(DocxStyles.CELL);
			}
			case Chart chart -> picture(file, chart);
		}
	}

	private static void run(XWPFParagraph text, Run one) {
		XWPFRun run = text.createRun();
		DocxLines.text(run, one.text());
		run.setBold(one.bold());
		run.setItalic(one.italic());
	}

	private static void picture(XWPFDocument file, Chart chart) {
		XWPFParagraph paragraph = file.createParagraph();
		paragraph.setStyle(DocxStyles.PICTURE);
		byte[] png = new ChartDrawing(chart).png(CHART_PIXELS);
		try {
			paragraph.createRun()
				.addPicture(new ByteArrayInputStream(png), PictureType.PNG, chart.title() + ".png",
						Units.toEMU(ChartDrawing.WIDTH), Units.toEMU(ChartDrawing.HEIGHT))
				.getCTPicture()
				.getNvPicPr()
				.getCNvPr()
				.setDescr(chart.title());
		}
		catch (InvalidFormatException | IOException ex) {
			throw new IllegalStateException("The chart cannot be written: " + chart.title(), ex);
		}
	}

}
