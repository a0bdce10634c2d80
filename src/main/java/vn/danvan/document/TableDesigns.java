package vn.danvan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignTextElement;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.SplitTypeEnum;
import net.sf.jasperreports.engine.type.StretchTypeEnum;
import net.sf.jasperreports.engine.type.TextAdjustEnum;
import net.sf.jasperreports.engine.type.VerticalTextAlignEnum;
import org.springframework.stereotype.Component;

import vn.danvan.document.Block.Align;
import vn.danvan.document.Block.Column;

/**
 * Makes the report of a table from the shape of its columns: one row is one band that is
 * never cut, and the headings return on every page. Each shape is compiled once.
 */
@Component
class TableDesigns {

	private static final float FONT_SIZE = 12f;

	private static final float LINE = 0.5f;

	private static final int PADDING = 3;

	private static final int ROW_HEIGHT = 20;

	private final Map<Shape, JasperReport> compiled = new ConcurrentHashMap<>();

	/**
	 * The report of a table.
	 * @param columns its columns
	 * @param width its whole width in points
	 * @return the compiled report; its fields are h0, h1, ... for headings and c0, c1,
	 * ... for cells
	 */
	JasperReport report(List<Column> columns, int width) {
		return this.compiled.computeIfAbsent(new Shape(columns.stream().map(Column::weight).toList(),
				columns.stream().map(Column::align).toList(), width), TableDesigns::compile);
	}

	private static JasperReport compile(Shape shape) {
		try {
			JasperDesign design = new JasperDesign();
			design.setName("table");
			design.setPageWidth(shape.width());
			design.setColumnWidth(shape.width());
			design.setLeftMargin(0);
			design.setRightMargin(0);
			design.setTopMargin(0);
			design.setBottomMargin(0);
			JRDesignBand header = band();
			JRDesignBand detail = band();
			int x = 0;
			List<Integer> widths = widths(shape.weights(), shape.width());
			for (int i = 0; i < widths.size(); i++) {
				design.addField(field("h" + i));
				design.addField(field("c" + i));
				JRDesignTextField heading = cell("$F{h" + i + "}", x, widths.get(i), Align.CENTRE);
				heading.setBold(true);
				header.addElement(heading);
				detail.addElement(cell("$F{c" + i + "}", x, widths.get(i), shape.aligns().get(i)));
				x += widths.get(i);
			}
			design.setColumnHeader(header);
			((JRDesignSection) design.getDetailSection()).addBand(detail);
			return JasperCompileManager.compileReport(design);
		}
		catch (JRException ex) {
			throw new IllegalStateException("A table cannot be laid out", ex);
		}
	}

	private static JRDesignBand band() {
		JRDesignBand band = new JRDesignBand();
		band.setHeight(ROW_HEIGHT);
		band.setSplitType(SplitTypeEnum.PREVENT);
		return band;
	}

	private static JRDesignField field(String name) {
		JRDesignField field = new JRDesignField();
		field.setName(name);
		field.setValueClass(String.class);
		return field;
	}

	private static JRDesignTextField cell(String expression, int x, int width, Align align) {
		JRDesignTextField cell = new JRDesignTextField();
		cell.setX(x);
		cell.setY(0);
		cell.setWidth(width);
		cell.setHeight(ROW_HEIGHT);
		cell.setTextAdjust(TextAdjustEnum.STRETCH_HEIGHT);
		cell.setStretchType(StretchTypeEnum.CONTAINER_HEIGHT);
		cell.setBlankWhenNull(true);
		cell.setExpression(new JRDesignExpression(expression));
		style(cell, align);
		return cell;
	}

	/**
	 * Sets the font on the cell itself: a default style here would become that of the
	 * whole printed document.
	 */
	private static void style(JRDesignTextElement cell, Align align) {
		cell.setHorizontalTextAlign(switch (align) {
			case LEFT -> HorizontalTextAlignEnum.LEFT;
			case CENTRE -> HorizontalTextAlignEnum.CENTER;
			case RIGHT -> HorizontalTextAlignEnum.RIGHT;
		});
		cell.setFontName("Times New Roman");
		cell.setFontSize(FONT_SIZE);
		cell.setVerticalTextAlign(VerticalTextAlignEnum.MIDDLE);
		cell.getLineBox().setPadding(PADDING);
		cell.getLineBox().getPen().setLineWidth(LINE);
	}

	/** The width of each column in points, by its weight. */
	static List<Integer> widths(List<Integer> shares, int width) {
		int total = shares.stream().mapToInt(Integer::intValue).sum();
		List<Integer> widths = new ArrayList<>();
		int used = 0;
		int weights = 0;
		for (int weight : shares) {
			weights += weight;
			int end = width * weights / total;
			widths.add(end - used);
			used = end;
		}
		return widths;
	}

	private record Shape(List<Integer> weights, List<Align> aligns, int width) {
	}

}
