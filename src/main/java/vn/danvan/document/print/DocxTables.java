package vn.danvan.document.print;

import java.math.BigInteger;
import java.util.ArrayList;
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
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

import vn.danvan.document.Table;
import vn.danvan.document.Table.Align;
import vn.danvan.document.TableGrid;
import vn.danvan.document.TableGrid.Place;

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
		TableShape shape = TableShape.of(content, width);
		XWPFTable table = document.createTable(content.head().size() + content.rows().size(), content.columns().size());
		List<Integer> widths = new ArrayList<>();
		for (int column = 0; column < content.columns().size(); column++) {
			widths.add(shape.left(column + 1) - shape.left(column));
		}
		shape(table, widths, true);
		int line = 0;
		for (List<Place> places : TableShape.head(content)) {
			table.getRow(line).setRepeatHeader(true);
			row(table, line++, places, shape, true);
		}
		for (List<List<Place>> group : TableGrid.groups(content.rows(), content.columns().size())) {
			for (List<Place> places : group) {
				row(table, line++, places, shape, false);
			}
		}
		for (int i = line - 1; i >= 0; i--) {
			removeCovered(table.getRow(i));
		}
	}

	private static void row(XWPFTable table, int line, List<Place> places, TableShape shape, boolean head) {
		table.getRow(line).setCantSplitRow(true);
		for (Place place : places) {
			XWPFTableCell cell = table.getRow(line).getCell(place.column());
			int points = shape.points();
			fill(cell, place.cell().text(), head ? Align.CENTRE : shape.aligns().get(place.column()),
					head || place.cell().bold(), points);
			span(table, line, place, shape);
		}
	}

	/**
	 * Cells that another covers are marked here and taken out when all rows are filled.
	 */
	private static void span(XWPFTable table, int line, Place place, TableShape shape) {
		int columns = place.cell().columns();
		int rows = place.cell().rows();
		for (int i = 0; i < rows; i++) {
			XWPFTableRow row = table.getRow(line + i);
			XWPFTableCell first = row.getCell(place.column());
			CTTcPr properties = properties(first);
			if (columns > 1) {
				properties.addNewGridSpan().setVal(BigInteger.valueOf(columns));
				first.setWidth(
						String.valueOf((shape.left(place.column() + columns) - shape.left(place.column())) * TWIPS));
				for (int j = 1; j < columns; j++) {
					properties(row.getCell(place.column() + j)).addNewHideMark();
				}
			}
			if (rows > 1) {
				properties.addNewVMerge().setVal((i == 0) ? STMerge.RESTART : STMerge.CONTINUE);
			}
		}
	}

	private static void removeCovered(XWPFTableRow row) {
		for (int i = row.getTableCells().size() - 1; i >= 0; i--) {
			if (properties(row.getCell(i)).isSetHideMark()) {
				row.removeCell(i);
			}
		}
	}

	private static CTTcPr properties(XWPFTableCell cell) {
		return cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
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
		if (lines) {
			CTTblWidth indent = properties.addNewTblInd();
			indent.setType(STTblWidth.DXA);
			indent.setW(BigInteger.valueOf(PADDING));
		}
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

	private static void fill(XWPFTableCell cell, String text, Align align, boolean bold, int points) {
		XWPFParagraph paragraph = cell.getParagraphs().get(0);
		paragraph.setStyle(DocxStyles.CELL);
		paragraph.setAlignment(switch (align) {
			case LEFT -> ParagraphAlignment.LEFT;
			case CENTRE -> ParagraphAlignment.CENTER;
			case RIGHT -> ParagraphAlignment.RIGHT;
		});
		cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
		XWPFRun run = paragraph.createRun();
		DocxLines.text(run, text);
		run.setBold(bold);
		if (points < TableShape.FULL_SIZE) {
			run.setFontSize(points);
		}
	}

}
