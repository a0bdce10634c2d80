package vn.danvan.document.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.type.BandTypeEnum;

import vn.danvan.document.Block;
import vn.danvan.document.Table;
import vn.danvan.document.TableGrid;

/**
 * Lets the text flow over pages, looks at them as a typist would, and begins a page
 * earlier where a heading or the head of a table stands alone at the foot of a page, or
 * the signature alone on the last one.
 */
final class Flow {

	/**
	 * Each look mends every page it finds; a text that needs more has pages too small.
	 */
	private static final int MOST_LOOKS = 8;

	/** Rows of a last table that go with the signature. */
	private static final int ROWS_WITH_SIGNATURE = 2;

	private final JasperReport template;

	private final Map<String, Object> parameters;

	private final List<Block> blocks;

	private final TableDesigns tables;

	private final int width;

	private final Set<Integer> breaks = new TreeSet<>();

	Flow(JasperReport template, Map<String, Object> parameters, List<Block> blocks, TableDesigns tables, int width) {
		this.template = template;
		this.parameters = parameters;
		this.blocks = new ArrayList<>(blocks);
		this.tables = tables;
		this.width = width;
	}

	/** The pages, looked over. */
	JasperPrint pages() throws JRException {
		JasperPrint pages = fill(rows());
		for (int look = 1; look < MOST_LOOKS && (headingsAlone(pages) || signatureAlone(pages)); look++) {
			pages = fill(rows());
		}
		return pages;
	}

	/** The pages as they come. */
	JasperPrint fill(List<Map<String, ?>> rows) throws JRException {
		return JasperFillManager.fillReport(this.template, this.parameters,
				new JRMapCollectionDataSource(new ArrayList<>(rows)));
	}

	List<Map<String, ?>> rows() {
		FlowRows rows = new FlowRows(this.tables, this.width, this.breaks);
		this.blocks.forEach(rows::add);
		rows.close();
		return rows.rows();
	}

	private boolean headingsAlone(JasperPrint pages) {
		boolean found = false;
		for (JRPrintPage page : pages.getPages().subList(0, Math.max(0, pages.getPages().size() - 1))) {
			Optional<Integer> row = page.getElements()
				.stream()
				.max(Comparator.comparingInt((element) -> element.getY() + element.getHeight()))
				.filter(JRPrintElement::hasProperties)
				.map((element) -> element.getPropertiesMap().getProperty(FlowBands.HEADING))
				.map(Integer::valueOf);
			found |= row.isPresent() && this.breaks.add(row.get());
		}
		return found;
	}

	private boolean signatureAlone(JasperPrint pages) {
		if (pages.getPages().size() < 2 || this.blocks.isEmpty() || !this.parameters.containsKey("signing")) {
			return false;
		}
		boolean text = pages.getPages()
			.getLast()
			.getElements()
			.stream()
			.anyMatch((element) -> ofTable(element) || ofText(element));
		if (text) {
			return false;
		}
		splitLastTable();
		return this.breaks.add(rows().size() - 1);
	}

	private static boolean ofTable(JRPrintElement element) {
		return "table".equals(element.getOrigin().getReportName());
	}

	private static boolean ofText(JRPrintElement element) {
		return element.getOrigin().getReportName() == null && element.getOrigin().getBandType() == BandTypeEnum.DETAIL;
	}

	/** The last rows of a table that ends the text become a table of their own. */
	private void splitLastTable() {
		if (!(this.blocks.getLast() instanceof Table table)) {
			return;
		}
		List<Integer> sizes = TableGrid.groups(table.rows(), table.columns().size()).stream().map(List::size).toList();
		if (sizes.size() <= ROWS_WITH_SIGNATURE) {
			return;
		}
		int kept = sizes.subList(0, sizes.size() - ROWS_WITH_SIGNATURE).stream().mapToInt(Integer::intValue).sum();
		this.blocks.removeLast();
		this.blocks.add(new Table(table.columns(), table.head(), table.rows().subList(0, kept)));
		this.blocks.add(new Table(table.columns(), table.head(), table.rows().subList(kept, table.rows().size())));
	}

}
