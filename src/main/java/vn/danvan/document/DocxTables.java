package vn.danvan.document;

import java.math.BigInteger;
import java.util.List;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

import vn.danvan.document.Block.Align;
import vn.danvan.document.Block.Column;
import vn.danvan.document.Block.Table;

/**
 * Real tables of a Word file: headings that return on every page, rows that are never
 * cut.
 */
final class DocxTables {

	private static final int BORDER_EIGHTHS = 4;

	private static final int TWIPS = 20;

	private static final int PADDING = 3 * TWIPS;

	private DocxTables() {
	}

	/** A table over the whole width, in points. */
	static void add(XWPFDocument document, Table content, int width) {
		XWPFTable table = document.createTable(content.rows().size() + 1, content.columns().size());
		shape(table, widths(content, width), true);
		XWPFTableRow heading = table.getRow(0);
		heading.setRepeatHeader(true);
		heading.setCantSplitRow(true);
		for (int column = 0; column < content.columns().size(); column++) {
			fill(heading.getCell(column), content.columns().get(column).title(), Align.CENTRE, true);
		}
		for (int line = 0; line < content.rows().size(); line++) {
			XWPFTableRow row = table.getRow(line + 1);
			row.setCantSplitRow(true);
			for (int column = 0; column < content.columns().size(); column++) {
				fill(row.getCell(column), content.rows().get(line).get(column), content.columns().get(column).align(),
						false);
			}
		}
	}

	/** A table without lines that sets blocks side by side. */
	static XWPFTableRow sideBySide(XWPFDocument document, List<Integer> widths) {
		XWPFTable table = document.createTable(1, widths.size());
		shape(table, widths, false);
		XWPFTableRow row = table.getRow(0);
		row.setCantSplitRow(true);
		return row;
	}

	private static void shape(XWPFTable table, List<Integer> widths, boolean lines) {
		CTTblPr properties = table.getCTTbl().getTblPr();
		properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
		table.setWidth(String.valueOf(widths.stream().mapToInt(Integer::intValue).sum() * TWIPS));
		XWPFTable.XWPFBorderType type = lines ? XWPFTable.XWPFBorderType.SINGLE : XWPFTable.XWPFBorderType.NONE;
		table.setTopBorder(type, BORDER_EIGHTHS, 0, "000000");
		table.setBottomBorder(type, BORDER_EIGHTHS, 0, "000000");
		table.setLeftBorder(type, BORDER_EIGHTHS, 0, "000000");
		table.setRightBorder(type, BORDER_EIGHTHS, 0, "000000");
		table.setInsideHBorder(type, BORDER_EIGHTHS, 0, "000000");
		table.setInsideVBorder(type, BORDER_EIGHTHS, 0, "000000");
		CTTblCellMar margins = properties.addNewTblCellMar();
		for (CTTblWidth side : List.of(margins.addNewTop(), margins.addNewLeft(), margins.addNewBottom(),
				margins.addNewRight())) {
			side.setType(STTblWidth.DXA);
			side.setW(BigInteger.valueOf(lines ? PADDING : 0));
		}
		CTTblGrid grid = table.getCTTbl().addNewTblGrid();
		widths.forEach((width) -> grid.addNewGridCol().setW(BigInteger.valueOf((long) width * TWIPS)));
		table.getRows().forEach((row) -> {
			for (int column = 0; column < widths.size(); column++) {
				row.getCell(column).setWidth(String.valueOf(widths.get(column) * TWIPS));
			}
		});
	}

	private static void fill(XWPFTableCell cell, String text, Align align, boolean bold) {
		XWPFParagraph paragraph = cell.getParagraphs().get(0);
		paragraph.setStyle(DocxStyles.CELL);
		paragraph.setAlignment(switch (align) {
			case LEFT -> ParagraphAlignment.LEFT;
			case CENTRE -> ParagraphAlignment.CENTER;
			case RIGHT -> ParagraphAlignment.RIGHT;
		});
		cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
		XWPFRun run = paragraph.createRun();
		run.setText(text);
		run.setBold(bold);
	}

	private static List<Integer> widths(Table content, int width) {
		return TableDesigns.widths(content.columns().stream().map(Column::weight).toList(), width);
	}

}
