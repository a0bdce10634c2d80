package vn.danvan.document.print;

import java.util.Map;

import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignBreak;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignImage;
import net.sf.jasperreports.engine.design.JRDesignPropertyExpression;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignSubreport;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.BreakTypeEnum;
import net.sf.jasperreports.engine.type.EvaluationTimeEnum;
import net.sf.jasperreports.engine.type.HorizontalImageAlignEnum;
import net.sf.jasperreports.engine.type.PositionTypeEnum;
import net.sf.jasperreports.engine.type.SplitTypeEnum;
import net.sf.jasperreports.engine.type.TextAdjustEnum;
import net.sf.jasperreports.renderers.Renderable;

/**
 * Gives a template the detail bands of the text: for each number of headings in front, a
 * band for a paragraph, one for a table, one for a chart. The styles {@code Text} and
 * {@code Heading0}, {@code Heading1}, {@code Heading2} stand in the template.
 */
final class FlowBands {

	/** Property of a printed heading: the number of its row. */
	static final String HEADING = "net.sf.jasperreports.export.danvan.heading";

	private static final int LINE = 17;

	private static final int PARAGRAPH = 24;

	private static final int LEAST_TABLE = 52;

	private static final int GAP = 10;

	private FlowBands() {
	}

	static void addTo(JasperDesign design, int width) throws JRException {
		field(design, "text", String.class);
		field(design, "centred", Boolean.class);
		field(design, "headings", Integer.class);
		field(design, "row", Integer.class);
		field(design, "break", Boolean.class);
		field(design, "table", JasperReport.class);
		field(design, "rows", JRDataSource.class);
		field(design, "parameters", Map.class);
		field(design, "chart", Renderable.class);
		for (int i = 0; i < FlowRows.MOST_HEADINGS; i++) {
			field(design, "heading" + i, String.class);
			field(design, "bookmark" + i, String.class);
			field(design, "level" + i, Integer.class);
			field(design, "centred" + i, Boolean.class);
		}
		JRDesignSection detail = (JRDesignSection) design.getDetailSection();
		detail.addBand(pageBreak());
		for (int headings = 0; headings <= FlowRows.MOST_HEADINGS; headings++) {
			int top = headings * PARAGRAPH;
			detail.addBand(band(headings, "text", text(width, top), top + PARAGRAPH, width));
			detail.addBand(band(headings, "table", table(width, top + 2), top + LEAST_TABLE, width));
			detail.addBand(band(headings, "chart", chart(width, top + 2), top + ChartDrawing.HEIGHT + GAP, width));
		}
	}

	private static JRDesignBand pageBreak() {
		JRDesignBand band = new JRDesignBand();
		band.setHeight(1);
		band.setPrintWhenExpression(new JRDesignExpression("$F{break}"));
		JRDesignBreak page = new JRDesignBreak();
		page.setType(BreakTypeEnum.PAGE);
		band.addElement(page);
		return band;
	}

	private static JRDesignBand band(int headings, String content, JRDesignElement element, int height, int width) {
		JRDesignBand band = new JRDesignBand();
		band.setHeight(height);
		band.setSplitType(content.equals("chart") ? SplitTypeEnum.PREVENT : SplitTypeEnum.STRETCH);
		band.setPrintWhenExpression(
				new JRDesignExpression("$F{" + content + "} != null && $F{headings} == " + headings));
		for (int i = 0; i < headings; i++) {
			band.addElement(heading(i, width));
		}
		band.addElement(element);
		return band;
	}

	private static JRDesignTextField heading(int number, int width) {
		JRDesignTextField heading = line(width, number * PARAGRAPH, "$F{heading" + number + "}", "Heading" + number);
		heading.setAnchorNameExpression(new JRDesignExpression("$F{bookmark" + number + "}"));
		heading.setBookmarkLevelExpression(new JRDesignExpression("$F{level" + number + "}"));
		heading.addPropertyExpression(headingOf("$F{row}"));
		return heading;
	}

	/** Marks an element that must not stand alone at the foot of a page. */
	static JRDesignPropertyExpression headingOf(String row) {
		JRDesignPropertyExpression property = new JRDesignPropertyExpression();
		property.setName(HEADING);
		property.setValueExpression(new JRDesignExpression("String.valueOf(" + row + ")"));
		return property;
	}

	private static JRDesignTextField text(int width, int top) {
		return line(width, top, "$F{text}", "Text");
	}

	private static JRDesignTextField line(int width, int top, String expression, String style) {
		JRDesignTextField field = new JRDesignTextField();
		place(field, width, top, LINE);
		field.setStyleNameReference(style);
		field.setTextAdjust(TextAdjustEnum.STRETCH_HEIGHT);
		field.setMarkup("styled");
		field.setExpression(new JRDesignExpression(expression));
		field.setEvaluationTime(EvaluationTimeEnum.NOW);
		return field;
	}

	private static JRDesignSubreport table(int width, int top) {
		JRDesignSubreport table = new JRDesignSubreport(null);
		place(table, width, top, LEAST_TABLE - GAP - 2);
		table.setExpression(new JRDesignExpression("$F{table}"));
		table.setDataSourceExpression(new JRDesignExpression("$F{rows}"));
		table.setParametersMapExpression(new JRDesignExpression("$F{parameters}"));
		return table;
	}

	private static JRDesignImage chart(int width, int top) {
		JRDesignImage chart = new JRDesignImage(null);
		place(chart, width, top, ChartDrawing.HEIGHT);
		chart.setHorizontalImageAlign(HorizontalImageAlignEnum.CENTER);
		chart.setExpression(new JRDesignExpression("$F{chart}"));
		return chart;
	}

	private static void place(JRDesignElement element, int width, int top, int height) {
		element.setX(0);
		element.setY(top);
		element.setWidth(width);
		element.setHeight(height);
		element.setPositionType(PositionTypeEnum.FLOAT);
	}

	private static void field(JasperDesign design, String name, Class<?> type) throws JRException {
		JRDesignField field = new JRDesignField();
		field.setName(name);
		field.setValueClass(type);
		design.addField(field);
	}

}
