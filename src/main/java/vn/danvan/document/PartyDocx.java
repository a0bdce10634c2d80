package vn.danvan.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.springframework.stereotype.Component;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.document.Block.Heading;
import vn.danvan.document.Block.Paragraph;
import vn.danvan.document.Block.Run;
import vn.danvan.document.Block.Table;

/**
 * Writes a document in the layout of the Party as a Word file of ordinary paragraphs and
 * tables: a clerk can type in the middle of a paragraph and the page flows.
 */
@Component
class PartyDocx {

	private static final int WIDTH = 467;

	private static final int LANDSCAPE_WIDTH = 714;

	private static final int LEFT_HALF = 190;

	private static final int RECIPIENTS_HALF = 240;

	private static final int TITLE_POINTS = 15;

	private static final int TYPE_POINTS = 16;

	private static final int RECIPIENT_POINTS = 12;

	private static final int TWIPS = 20;

	private static final int RULE_INDENT = 32 * TWIPS;

	private static final int BEFORE_SIGNATURE = 18 * TWIPS;

	private static final int SIGNATURE_LINES = 4;

	/**
	 * Writes a document.
	 * @param document everything that stands on its pages
	 * @return the Word file
	 */
	byte[] print(PrintedDocument document) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (XWPFDocument file = new XWPFDocument()) {
			file.getProperties()
				.getCoreProperties()
				.setTitle(Messages.label(document.type()) + " " + document.subject());
			file.getProperties().getCoreProperties().setCreator(document.letterhead().fullName());
			DocxStyles.addTo(file);
			DocxPages pages = new DocxPages(file);
			header(file, document);
			title(file, document);
			document.content().blocks().forEach((block) -> block(file, block, WIDTH));
			signature(file, document);
			boolean landscape = false;
			for (Annex annex : document.content().annexes()) {
				pages.close(landscape);
				landscape = true;
				annex(file, document, annex);
			}
			pages.finish(landscape);
			file.write(out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The document cannot be written: " + document.subject(), ex);
		}
		return out.toByteArray();
	}

	private static void header(XWPFDocument file, PrintedDocument document) {
		XWPFTableRow row = DocxTables.sideBySide(file, List.of(LEFT_HALF, WIDTH - LEFT_HALF));
		XWPFTableCell left = row.getCell(0);
		XWPFParagraph first = left.getParagraphs().get(0);
		String parent = document.letterhead().parentName();
		if (parent != null) {
			line(first, parent, 0, false, false);
			first = left.addParagraph();
		}
		line(first, document.letterhead().bodyName(), 0, true, false);
		line(left.addParagraph(), "*", 0, false, false);
		line(left.addParagraph(), document.symbol(), 0, false, false);
		XWPFTableCell right = row.getCell(1);
		XWPFParagraph title = right.getParagraphs().get(0);
		line(title, "ĐẢNG CỘNG SẢN VIỆT NAM", TITLE_POINTS, true, false);
		title.setBorderBottom(Borders.SINGLE);
		title.setIndentationLeft(RULE_INDENT);
		title.setIndentationRight(RULE_INDENT);
		XWPFParagraph place = right.addParagraph();
		line(place, document.placeAndDate(), 0, false, true);
		place.setSpacingBefore(BEFORE_SIGNATURE);
	}

	private static void title(XWPFDocument file, PrintedDocument document) {
		XWPFParagraph type = file.createParagraph();
		line(type, VietnameseText.upper(Messages.label(document.type())), TYPE_POINTS, true, false);
		type.setSpacingBefore(BEFORE_SIGNATURE);
		line(file.createParagraph(), document.subject(), 0, true, false);
		XWPFParagraph mark = file.createParagraph();
		line(mark, "-----", 0, true, false);
		mark.setSpacingAfter(BEFORE_SIGNATURE);
	}

	private static void block(XWPFDocument file, Block block, int width) {
		switch (block) {
			case Heading heading -> {
				XWPFParagraph paragraph = file.createParagraph();
				paragraph.setStyle((heading.level() == 1) ? DocxStyles.HEADING_1 : DocxStyles.HEADING_2);
				paragraph.createRun().setText(heading.text());
			}
			case Paragraph paragraph -> {
				XWPFParagraph text = file.createParagraph();
				text.setStyle(DocxStyles.TEXT);
				for (Run one : paragraph.runs()) {
					XWPFRun run = text.createRun();
					run.setText(one.text());
					run.setBold(one.bold());
					run.setItalic(one.italic());
				}
			}
			case Table table -> {
				DocxTables.add(file, table, width);
				file.createParagraph().setStyle(DocxStyles.CELL);
			}
		}
	}

	/** The last paragraph of the text stays with the signature. */
	private static void signature(XWPFDocument file, PrintedDocument document) {
		List<XWPFParagraph> paragraphs = file.getParagraphs();
		paragraphs.get(paragraphs.size() - 1).setKeepNext(true);
		XWPFTableRow row = DocxTables.sideBySide(file, List.of(RECIPIENTS_HALF, WIDTH - RECIPIENTS_HALF));
		XWPFTableCell left = row.getCell(0);
		XWPFParagraph label = left.getParagraphs().get(0);
		line(label, Messages.text("document.recipients-label"), 0, false, false);
		label.getRuns().get(0).setUnderline(UnderlinePatterns.SINGLE);
		label.setAlignment(ParagraphAlignment.LEFT);
		document.recipients().forEach((one) -> recipient(left, "- " + one + ";"));
		recipient(left, "- " + Messages.text("document.archive-line", document.letterhead().fullName()));
		XWPFTableCell right = row.getCell(1);
		XWPFParagraph first = right.getParagraphs().get(0);
		String authority = document.authority();
		if (authority != null) {
			line(first, authority, 0, true, false);
			first = right.addParagraph();
		}
		line(first, document.signerTitle(), 0, authority == null, false);
		for (int i = 0; i < SIGNATURE_LINES; i++) {
			line(right.addParagraph(), "", 0, false, false);
		}
		line(right.addParagraph(), document.signerName(), 0, true, false);
	}

	private static void recipient(XWPFTableCell cell, String text) {
		XWPFParagraph paragraph = cell.addParagraph();
		line(paragraph, text, RECIPIENT_POINTS, false, false);
		paragraph.setAlignment(ParagraphAlignment.LEFT);
	}

	private static void annex(XWPFDocument file, PrintedDocument document, Annex annex) {
		line(file.createParagraph(), annex.label(), 0, true, false);
		line(file.createParagraph(), annex.title(), 0, true, false);
		XWPFParagraph citation = file.createParagraph();
		line(citation, Messages.text("document.annex-of", Messages.label(document.type()), document.citation()), 0,
				false, true);
		citation.setSpacingAfter(BEFORE_SIGNATURE);
		annex.blocks().forEach((block) -> block(file, block, LANDSCAPE_WIDTH));
	}

	private static void line(XWPFParagraph paragraph, String text, int points, boolean bold, boolean italic) {
		paragraph.setStyle(DocxStyles.BLOCK);
		XWPFRun run = paragraph.createRun();
		run.setText(text);
		run.setBold(bold);
		run.setItalic(italic);
		if (points > 0) {
			run.setFontSize(points);
		}
	}

}
