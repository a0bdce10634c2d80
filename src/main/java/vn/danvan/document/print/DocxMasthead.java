package vn.danvan.document.print;

import java.math.BigInteger;
import java.util.List;

import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

import vn.danvan.document.Layout;
import vn.danvan.document.print.DocxLines.Look;
import vn.danvan.document.print.Masthead.Side;
import vn.danvan.document.print.PrintedDocument.Address;

/** The head of the first page of a Word file: header, title, Kính gửi. */
final class DocxMasthead {

	private static final int TWIPS = 20;

	private static final int PARTY_LEFT = 190;

	private static final int STATE_LEFT = 180;

	private static final int HALF = 230;

	private static final int BETWEEN = 7;

	private static final int PARTY_TITLE_WIDTH = 207;

	private static final int MOTTO_WIDTH = 174;

	private static final double RULE_LINE = 4;

	private static final String RED = "FF0000";

	private static final int FRAME_EIGHTHS = 8;

	private static final int ADDRESS_LABEL = 138;

	private DocxMasthead() {
	}

	static void add(XWPFDocument file, PrintedDocument document) {
		Masthead masthead = document.masthead();
		if (masthead.partner() != null) {
			sides(file, masthead, masthead.partner());
		}
		else if (masthead.layout() == Layout.PARTY) {
			party(file, masthead);
		}
		else {
			state(file, masthead);
		}
		marks(file, masthead);
		title(file, document);
		address(file, document, document.address());
	}

	private static void party(XWPFDocument file, Masthead masthead) {
		int rightWidth = Templates.PORTRAIT - PARTY_LEFT;
		XWPFTableRow row = DocxTables.sideBySide(file, List.of(PARTY_LEFT, rightWidth));
		Column left = new Column(row.getCell(0), PARTY_LEFT);
		left.side(masthead.lead(), Look.POINTS);
		left.line(masthead.lead().number(), Look.PLAIN, 3);
		if (masthead.letterSubject() != null) {
			left.line(masthead.letterSubject(), new Look(12, false, true), 2);
		}
		Column right = new Column(row.getCell(1), rightWidth);
		right.ruled(right.line("ĐẢNG CỘNG SẢN VIỆT NAM", Look.bold(15)), PARTY_TITLE_WIDTH);
		right.line(masthead.placeAndDate(), Look.ITALIC, 17);
		right.line(masthead.draft(), Look.PLAIN);
	}

	private static void state(XWPFDocument file, Masthead masthead) {
		int rightWidth = Templates.PORTRAIT - STATE_LEFT;
		List<Integer> widths = List.of(STATE_LEFT, rightWidth);
		XWPFTableRow row = DocxTables.sideBySide(file, widths);
		Column left = new Column(row.getCell(0), STATE_LEFT);
		left.side(masthead.lead(), 13);
		Column right = new Column(row.getCell(1), rightWidth);
		right.line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Look.bold(13));
		right.ruled(right.line("Độc lập - Tự do - Hạnh phúc", Look.BOLD), MOTTO_WIDTH);
		XWPFTableRow second = row.getTable().createRow();
		second.setCantSplitRow(true);
		Column number = new Column(second.getCell(0), STATE_LEFT);
		number.line(masthead.lead().number(), Look.plain(13), 8);
		if (masthead.letterSubject() != null) {
			number.line(masthead.letterSubject(), Look.plain(12), 6);
		}
		if (masthead.urgency() != null) {
			framed(number.line(masthead.urgency(), Look.BOLD, 10), masthead.urgency());
		}
		Column place = new Column(second.getCell(1), rightWidth);
		place.line(masthead.placeAndDate(), Look.ITALIC, 8);
		place.line(masthead.draft(), Look.PLAIN);
	}

	private static void sides(XWPFDocument file, Masthead masthead, Side partner) {
		XWPFTableRow row = DocxTables.sideBySide(file, List.of(HALF, BETWEEN, HALF));
		new Column(row.getCell(0), HALF).side(masthead.lead(), Look.POINTS);
		new Column(row.getCell(2), HALF).side(partner, Look.POINTS);
		XWPFTableRow second = row.getTable().createRow();
		second.setCantSplitRow(true);
		Column number = new Column(second.getCell(0), HALF);
		number.line(masthead.lead().number(), Look.PLAIN, 3);
		if (masthead.letterSubject() != null) {
			number.line(masthead.letterSubject(), new Look(12, false, true), 2);
		}
		new Column(second.getCell(2), HALF).line(partner.number(), Look.PLAIN, 3);
		XWPFParagraph place = file.createParagraph();
		DocxLines.write(place, (masthead.placeAndDate() != null) ? masthead.placeAndDate() : "", Look.ITALIC);
		place.setAlignment(ParagraphAlignment.RIGHT);
		place.setSpacingBefore(6 * TWIPS);
		below(file, masthead.draft(), Look.PLAIN, ParagraphAlignment.RIGHT);
	}

	private static void marks(XWPFDocument file, Masthead masthead) {
		if (masthead.layout() == Layout.PARTY) {
			below(file, masthead.urgency(), Look.BOLD, ParagraphAlignment.LEFT);
		}
		below(file, masthead.circulation(), Look.BOLD, ParagraphAlignment.RIGHT);
	}

	private static void title(XWPFDocument file, PrintedDocument document) {
		String type = document.title().type();
		if (type == null) {
			return;
		}
		boolean party = document.masthead().layout() == Layout.PARTY;
		XWPFParagraph first = file.createParagraph();
		DocxLines.write(first, type, Look.bold(party ? 16 : 14));
		first.setSpacingBefore(25 * TWIPS);
		XWPFParagraph subject = file.createParagraph();
		DocxLines.write(subject, document.title().subject(), Look.BOLD);
		subject.setIndentationLeft(30 * TWIPS);
		subject.setIndentationRight(30 * TWIPS);
		if (party) {
			XWPFParagraph mark = file.createParagraph();
			DocxLines.write(mark, "-----", Look.BOLD);
			mark.setSpacingBefore(2 * TWIPS);
			mark.setSpacingAfter(15 * TWIPS);
		}
		else {
			XWPFParagraph rule = file.createParagraph();
			DocxLines.write(rule, "", Look.plain(2));
			double wide = WordRule.under(document.title().subject().lines().toList(), Look.POINTS, Templates.PORTRAIT);
			rule(rule, Templates.PORTRAIT, wide);
			rule.setSpacingAfter(22 * TWIPS);
		}
	}

	private static void address(XWPFDocument file, PrintedDocument document, @Nullable Address address) {
		if (address == null) {
			return;
		}
		XWPFTableRow row = DocxTables.sideBySide(file, List.of(ADDRESS_LABEL, Templates.PORTRAIT - ADDRESS_LABEL));
		Column label = new Column(row.getCell(0), ADDRESS_LABEL);
		label.line(address.label() + " ", document.masthead().layout() == Layout.PARTY ? Look.ITALIC : Look.PLAIN, 14)
			.setAlignment(ParagraphAlignment.RIGHT);
		Column names = new Column(row.getCell(1), Templates.PORTRAIT - ADDRESS_LABEL);
		names.line(Parameters.addressees(address), Look.PLAIN, 14).setAlignment(ParagraphAlignment.LEFT);
		file.createParagraph().setStyle(DocxStyles.CELL);
	}

	private static void below(XWPFDocument file, @Nullable String text, Look look, ParagraphAlignment align) {
		if (text != null) {
			XWPFParagraph paragraph = file.createParagraph();
			DocxLines.write(paragraph, text, look);
			paragraph.setAlignment(align);
		}
	}

	/** Độ khẩn of the State in its red frame. */
	private static void framed(XWPFParagraph paragraph, String urgency) {
		XWPFRun run = paragraph.getRuns().get(0);
		run.setColor(RED);
		int indent = (STATE_LEFT - LastTouches.frame(urgency)) / 2 * TWIPS;
		paragraph.setIndentationLeft(indent);
		paragraph.setIndentationRight(indent);
		CTPBdr borders = paragraph.getCTP().getPPr().addNewPBdr();
		for (CTBorder border : List.of(borders.addNewTop(), borders.addNewLeft(), borders.addNewBottom(),
				borders.addNewRight())) {
			border.setVal(STBorder.SINGLE);
			border.setSz(BigInteger.valueOf(FRAME_EIGHTHS));
			border.setColor(RED);
			border.setSpace(BigInteger.ONE);
		}
	}

	/** A rule below a paragraph, centred: the paragraph is as narrow as the rule. */
	private static void rule(XWPFParagraph paragraph, int room, double width) {
		paragraph.setBorderBottom(Borders.SINGLE);
		int indent = (int) Math.round((room - width) / 2 * TWIPS);
		paragraph.setIndentationLeft(indent);
		paragraph.setIndentationRight(indent);
		if (paragraph.getText().isEmpty()) {
			paragraph.setSpacingBetween(RULE_LINE, LineSpacingRule.EXACT);
		}
	}

	/** A cell that is filled line by line. */
	private static final class Column {

		private final XWPFTableCell cell;

		private final int width;

		private boolean empty = true;

		private Column(XWPFTableCell cell, int width) {
			this.cell = cell;
			this.width = width;
		}

		private XWPFParagraph line(@Nullable String text, Look look, int before) {
			XWPFParagraph paragraph = line(text, look);
			paragraph.setSpacingBefore(before * TWIPS);
			return paragraph;
		}

		private XWPFParagraph line(@Nullable String text, Look look) {
			XWPFParagraph paragraph = this.empty ? this.cell.getParagraphs().get(0) : this.cell.addParagraph();
			DocxLines.write(paragraph, (text != null) ? text : "", look);
			this.empty = false;
			return paragraph;
		}

		private void side(Side side, int points) {
			boolean party = side.layout() == Layout.PARTY;
			if (side.parent() != null) {
				line(side.parent(), Look.plain(points));
			}
			side.names().forEach((name) -> line(name, Look.bold(points)));
			if (party) {
				line("*", Look.PLAIN, 3);
			}
			else {
				ruled(line("", Look.plain(2)), WordRule.under(side.names(), points, this.width));
			}
		}

		private void ruled(XWPFParagraph paragraph, double ruleWidth) {
			rule(paragraph, this.width, ruleWidth);
		}

	}

}
