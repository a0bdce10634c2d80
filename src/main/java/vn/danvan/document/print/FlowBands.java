package vn.danvan.document.print;

import java.util.List;
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
 * band for a paragraph, one for a table, one for a chart. The styles {@code Flow} and
 * {@code Centred} stand in the template; a style with a condition would lose the size of
 * its line spacing (JasperReports 7.0.8) and with it all lines but the first.
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
			detail.addBand(band(headings, "table", List.of(table(width, top + 2)), top + LEAST_TABLE, width));
			detail.addBand(
					band(headings, "chart", List.of(chart(width, top + 2)), top + ChartDrawing.HEIGHT + GAP, width));
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

	private static JRDesignBand band(int headings, String content, List<? extends JRDesignElement> elements, int height,
			int width) {
		JRDesignBand band = new JRDesignBand();
		band.setHeight(height);
		band.setSplitType(content.equals("chart") ? SplitTypeEnum.PREVENT : SplitTypeEnum.STRETCH);
		band.setPrintWhenExpression(
				new JRDesignExpression("$F{" + content + "} != null && $F{headings} == " + headings));
		for (int i = 0; i < headings; i++) {
			heading(i, width).forEach(band::addElement);
		}
		elements.forEach(band::addElement);
		return band;
	}

	private static List<JRDesignTextField> heading(int number, int width) {
		List<JRDesignTextField> heading = line(width, number * PARAGRAPH, "$F{heading" + number + "}",
				"$F{centred" + number + "}");
		heading.forEach((one) -> {
			one.setAnchorNameExpression(new JRDesignExpression("$F{bookmark" + number + "}"));
			one.setBookmarkLevelExpression(new JRDesignExpression("$F{level" + number + "}"));
			one.addPropertyExpression(headingOf("$F{row}"));
		});
		return heading;
	}

	/** Marks an element that must not stand alone at the foot of a page. */
	static JRDesignPropertyExpression headingOf(String row) {
		JRDesignPropertyExpression property = new JRDesignPropertyExpression();
		property.setName(HEADING);
		property.setValueExpression(new JRDesignExpression("String.valueOf(" + row + ")"));
		return property;
	}

	private static List<JRDesignTextField> text(int width, int top) {
		return line(width, top, "$F{text}", "$F{centred}");
	}

	/** One field for text that flows and one for centred text, of which one prints. */
	private static List<JRDesignTextField> line(int width, int top, String expression, String centred) {
		return List.of(field(width, top, expression, "Flow", "!Boolean.TRUE.equals(" + centred + ")"),
				field(width, top, expression, "Centred", "Boolean.TRUE.equals(" + centred + ")"));
	}

	private static JRDesignTextField field(int width, int top, String expression, String style, String condition) {
		JRDesignTextField field = new JRDesignTextField();
		place(field, width, top, LINE);
		field.setStyleNameReference(style);
		field.setPrintWhenExpression(new JRDesignExpression(condition));
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
