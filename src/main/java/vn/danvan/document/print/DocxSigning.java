package vn.danvan.document.print;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;

import vn.danvan.document.Layout;
import vn.danvan.document.SignatureLines;
import vn.danvan.document.print.DocxLines.Look;
import vn.danvan.document.print.PrintedDocument.Recipients;

/** Signatures and nơi nhận of a Word file. */
final class DocxSigning {

	private static final int RECIPIENTS_WIDTH = 240;

	private static final int SIGNATURE_LINES = 5;

	private static final int BEFORE = 10 * 20;

	private DocxSigning() {
	}

	/** The last paragraph of the text stays with the signature. */
	static void add(XWPFDocument file, PrintedDocument document) {
		List<XWPFParagraph> paragraphs = file.getParagraphs();
		if (!paragraphs.isEmpty()) {
			paragraphs.get(paragraphs.size() - 1).setKeepNext(true);
		}
		List<SignatureLines> signatures = document.signatures();
		boolean state = document.masthead().layout() == Layout.STATE;
		if (signatures.size() == 1 && document.recipients() != null) {
			XWPFTableRow row = DocxTables.sideBySide(file,
					List.of(RECIPIENTS_WIDTH, Templates.PORTRAIT - RECIPIENTS_WIDTH));
			recipients(row.getCell(0), document.recipients(), state);
			signature(row.getCell(1), signatures.get(0), signatures.get(0).lines().size());
			return;
		}
		if (!signatures.isEmpty()) {
			XWPFTableRow row = DocxTables.sideBySide(file, even(signatures.size()));
			int lines = signatures.stream().mapToInt((one) -> one.lines().size()).max().orElse(0);
			for (int i = 0; i < signatures.size(); i++) {
				signature(row.getCell(i), signatures.get(i), lines);
			}
		}
		Recipients recipients = document.recipients();
		if (recipients != null) {
			file.createParagraph().setStyle(DocxStyles.CELL);
			recipients(DocxTables.sideBySide(file, List.of(Templates.PORTRAIT)).getCell(0), recipients, state);
		}
	}

	private static List<Integer> even(int parts) {
		List<Integer> widths = new ArrayList<>();
		for (int i = 0; i < parts; i++) {
			widths.add(Templates.PORTRAIT / parts);
		}
		return widths;
	}

	private static void recipients(XWPFTableCell cell, @Nullable Recipients recipients, boolean state) {
		if (recipients == null) {
			return;
		}
		XWPFParagraph label = cell.getParagraphs().get(0);
		DocxLines.write(label, recipients.label(), state ? new Look(12, true, true) : Look.PLAIN);
		label.getRuns().get(0).setUnderline(state ? UnderlinePatterns.NONE : UnderlinePatterns.SINGLE);
		label.setAlignment(ParagraphAlignment.LEFT);
		label.setSpacingBefore(BEFORE);
		for (String line : recipients.lines()) {
			XWPFParagraph paragraph = cell.addParagraph();
			DocxLines.write(paragraph, line, Look.plain(state ? 11 : 12));
			paragraph.setStyle(DocxStyles.CELL);
			paragraph.setAlignment(ParagraphAlignment.LEFT);
		}
	}

	/** All names of one row stand on one line, however many lines stand above them. */
	private static void signature(XWPFTableCell cell, SignatureLines signature, int lines) {
		XWPFParagraph paragraph = cell.getParagraphs().get(0);
		paragraph.setSpacingBefore(BEFORE);
		for (int i = 0; i < signature.lines().size(); i++) {
			if (i > 0) {
				paragraph = cell.addParagraph();
			}
			SignatureLines.Line line = signature.lines().get(i);
			DocxLines.write(paragraph, line.text(), line.bold() ? Look.BOLD : Look.PLAIN);
		}
		for (int i = signature.lines().size(); i < lines + SIGNATURE_LINES; i++) {
			DocxLines.write(cell.addParagraph(), "", Look.PLAIN);
		}
		DocxLines.write(cell.addParagraph(), signature.name(), Look.BOLD);
	}

}
