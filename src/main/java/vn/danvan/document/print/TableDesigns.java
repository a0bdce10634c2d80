package vn.danvan.document.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignElementGroup;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignParameter;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.PositionTypeEnum;
import net.sf.jasperreports.engine.type.SplitTypeEnum;
import net.sf.jasperreports.engine.type.StretchTypeEnum;
import net.sf.jasperreports.engine.type.TextAdjustEnum;
import net.sf.jasperreports.engine.type.VerticalTextAlignEnum;
import net.sf.jasperreports.engine.type.WhenNoDataTypeEnum;
import org.springframework.stereotype.Component;

import vn.danvan.document.Table.Align;
import vn.danvan.document.print.TableShape.Pattern;
import vn.danvan.document.print.TableShape.Slot;

/**
 * Makes the report of a table from its shape: rows that a spanning cell ties together are
 * one band that is never cut, and the head returns on every page. Shapes are compiled
 * once and the last hundred are kept.
 */
@Component
class TableDesigns {

	private static final int KEPT = 100;

	private static final float LINE = 0.5f;

	private static final int PADDING = 3;

	private static final int ROW_HEIGHT = 20;

	private final Map<TableShape, JasperReport> compiled = new LinkedHashMap<>(16, 0.75f, true) {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<TableShape, JasperReport> eldest) {
			return size() > KEPT;
		}

	};

	/**
	 * The report of a table. Parameter {@code head} is the list of texts of its head,
	 * {@code row} the number of the row that holds it; field {@code pattern} says which
	 * band a row uses, fields {@code c0}, {@code c1}, ... are the texts of its cells.
	 * @param shape the shape of the table
	 * @return the compiled report
	 */
	JasperReport report(TableShape shape) {
		synchronized (this.compiled) {
			JasperReport known = this.compiled.get(shape);
			if (known == null) {
				known = compile(shape);
				this.compiled.put(shape, known);
			}
			return known;
		}
	}

	private static JasperReport compile(TableShape shape) {
		try {
			JasperDesign design = new JasperDesign();
			design.setName("table");
			design.setPageWidth(shape.width());
			design.setColumnWidth(shape.width());
			design.setLeftMargin(0);
			design.setRightMargin(0);
			design.setTopMargin(0);
			design.setBottomMargin(0);
			design.setWhenNoDataType(WhenNoDataTypeEnum.ALL_SECTIONS_NO_DETAIL);
			parameter(design, "head", List.class);
			parameter(design, "row", Integer.class);
			design.addField(field("pattern", Integer.class));
			int fields = shape.patterns().stream().mapToInt((one) -> one.slots().size()).max().orElse(0);
			for (int i = 0; i < fields; i++) {
				design.addField(field("c" + i, String.class));
			}
			design.setColumnHeader(band(shape, shape.head(), true));
			for (int i = 0; i < shape.patterns().size(); i++) {
				JRDesignBand band = band(shape, shape.patterns().get(i), false);
				band.setPrintWhenExpression(new JRDesignExpression("$F{pattern} == " + i));
				((JRDesignSection) design.getDetailSection()).addBand(band);
			}
			return JasperCompileManager.compileReport(design);
		}
		catch (JRException ex) {
			throw new IllegalStateException("A table cannot be laid out", ex);
		}
	}

	private static JRDesignBand band(TableShape shape, Pattern pattern, boolean head) throws JRException {
		JRDesignBand band = new JRDesignBand();
		band.setHeight(ROW_HEIGHT * pattern.lines());
		band.setSplitType(SplitTypeEnum.PREVENT);
		List<JRDesignElementGroup> lines = new ArrayList<>();
		for (int i = 0; i < pattern.lines(); i++) {
			JRDesignElementGroup line = new JRDesignElementGroup();
			band.addElementGroup(line);
			lines.add(line);
		}
		for (int i = 0; i < pattern.slots().size(); i++) {
			Slot slot = pattern.slots().get(i);
			JRDesignTextField cell = cell(shape, slot, head);
			cell.setExpression(
					new JRDesignExpression(head ? "(String) ((List) $P{head}).get(" + i + ")" : "$F{c" + i + "}"));
			if (head) {
				cell.addPropertyExpression(FlowBands.headingOf("$P{row}"));
			}
			boolean tall = slot.rows() > 1;
			boolean last = slot.line() + slot.rows() == pattern.lines();
			if (last && pattern.lines() > 1) {
				cell.setStretchType(
						tall && slot.line() == 0 ? StretchTypeEnum.CONTAINER_HEIGHT : StretchTypeEnum.CONTAINER_BOTTOM);
			}
			else {
				cell.setStretchType((pattern.lines() == 1) ? StretchTypeEnum.CONTAINER_HEIGHT
						: StretchTypeEnum.ELEMENT_GROUP_HEIGHT);
			}
			if (tall || pattern.lines() == 1) {
				band.addElement(cell);
			}
			else {
				lines.get(slot.line()).addElement(cell);
			}
		}
		return band;
	}

	private static JRDesignTextField cell(TableShape shape, Slot slot, boolean head) {
		JRDesignTextField cell = new JRDesignTextField();
		cell.setX(shape.left(slot.column()));
		cell.setY(ROW_HEIGHT * slot.line());
		cell.setWidth(shape.left(slot.column() + slot.columns()) - shape.left(slot.column()));
		cell.setHeight(ROW_HEIGHT * slot.rows());
		cell.setPositionType(PositionTypeEnum.FLOAT);
		cell.setTextAdjust(TextAdjustEnum.STRETCH_HEIGHT);
		cell.setBlankWhenNull(true);
		style(cell, shape, slot, head);
		return cell;
	}

	/**
	 * Sets the font on the cell itself: a default style here would become that of the
	 * whole printed document.
	 */
	private static void style(JRDesignTextField cell, TableShape shape, Slot slot, boolean head) {
		Align align = head ? Align.CENTRE : shape.aligns().get(slot.column());
		cell.setHorizontalTextAlign(switch (align) {
			case LEFT -> HorizontalTextAlignEnum.LEFT;
			case CENTRE -> HorizontalTextAlignEnum.CENTER;
			case RIGHT -> HorizontalTextAlignEnum.RIGHT;
		});
		cell.setFontName("Times New Roman");
		cell.setFontSize((float) shape.points());
		cell.setBold(head || slot.bold());
		cell.setVerticalTextAlign(VerticalTextAlignEnum.MIDDLE);
		cell.getLineBox().setPadding((shape.points() < TableShape.FULL_SIZE) ? PADDING - 1 : PADDING);
		cell.getLineBox().getPen().setLineWidth(LINE);
	}

	private static void parameter(JasperDesign design, String name, Class<?> type) throws JRException {
		JRDesignParameter parameter = new JRDesignParameter();
		parameter.setName(name);
		parameter.setValueClass(type);
		design.addParameter(parameter);
	}

	private static JRDesignField field(String name, Class<?> type) {
		JRDesignField field = new JRDesignField();
		field.setName(name);
		field.setValueClass(type);
		return field;
	}

}
