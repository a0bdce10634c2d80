package vn.danvan.document.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.document.Chart;
import vn.danvan.document.ChartKind;
import vn.danvan.document.Table;
import vn.danvan.document.Table.Align;
import vn.danvan.document.Table.Cell;
import vn.danvan.document.Table.Column;

/**
 * A chart edited as the table of its figures: categories on the left, one column a
 * series.
 */
class ChartEditor extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private static final int TITLE_MAX = 200;

	private final TextField title = new TextField(Messages.text("document.chart-title"));

	private final TextField unit = new TextField(Messages.text("document.chart-unit"));

	private final Span problem = new Span();

	private final transient Consumer<Chart> changed;

	private final Select<ChartKind> kind = new Select<>();

	private transient Table figures;

	ChartEditor(Chart chart, Consumer<Chart> changed) {
		this.changed = changed;
		this.figures = table(chart);
		this.title.setValue(chart.title());
		this.title.setMaxLength(TITLE_MAX);
		this.unit.setValue(chart.unit());
		this.kind.setLabel(Messages.text("document.chart-kind"));
		this.kind.setItems(ChartKind.values());
		this.kind.setItemLabelGenerator(Messages::label);
		this.kind.setValue(chart.kind());
		this.kind.addValueChangeListener((event) -> tell());
		this.title.addValueChangeListener((event) -> tell());
		this.unit.addValueChangeListener((event) -> tell());
		this.problem.addClassName("returned");
		this.problem.getElement().setAttribute("aria-live", "polite");
		TableEditor table = new TableEditor(Messages.label(NewBlock.CHART), this.figures, (edited) -> {
			this.figures = edited;
			tell();
		});
		Div head = new Div(this.title, this.unit, this.kind);
		head.addClassName("division-editor");
		getContent().add(head, table, this.problem);
	}

	static Chart empty() {
		return new Chart("", "",
				List.of(Messages.text("document.chart-quarter", "I"), Messages.text("document.chart-quarter", "II")),
				List.of(new Chart.Series("", List.of(BigDecimal.ZERO, BigDecimal.ZERO))));
	}

	private void tell() {
		try {
			this.changed.accept(chart());
			this.problem.setText("");
		}
		catch (IllegalArgumentException unfit) {
			this.problem.setText(Messages.text("document.chart-unfit", Chart.MOST_SERIES));
		}
	}

	private Chart chart() {
		List<String> categories = new ArrayList<>();
		List<List<@Nullable BigDecimal>> values = new ArrayList<>();
		List<Cell> head = this.figures.head().getLast();
		for (int i = 1; i < head.size(); i++) {
			values.add(new ArrayList<>());
		}
		for (List<Cell> row : this.figures.rows()) {
			if (row.size() != head.size()) {
				throw new IllegalArgumentException("Spans have no place in a chart");
			}
			categories.add(row.get(0).text());
			for (int i = 1; i < row.size(); i++) {
				values.get(i - 1).add(number(row.get(i).text()));
			}
		}
		List<Chart.Series> series = new ArrayList<>();
		for (int i = 1; i < head.size(); i++) {
			series.add(new Chart.Series(head.get(i).text(), values.get(i - 1)));
		}
		return new Chart(VietnameseText.line(this.title.getValue()), VietnameseText.line(this.unit.getValue()),
				categories, series, this.kind.getValue());
	}

	private static @Nullable BigDecimal number(String text) {
		String bare = text.replace(".", "").replace("%", "").replace(',', '.').strip();
		if (bare.isEmpty() || bare.equals("-") || bare.equals("–")) {
			return null;
		}
		return new BigDecimal(bare);
	}

	private static Table table(Chart chart) {
		List<Column> columns = new ArrayList<>(List.of(new Column("", 2, Align.LEFT)));
		chart.series().forEach((series) -> columns.add(new Column(series.name(), 1, Align.RIGHT)));
		List<List<String>> rows = new ArrayList<>();
		for (int i = 0; i < chart.categories().size(); i++) {
			List<String> row = new ArrayList<>(List.of(chart.categories().get(i)));
			for (Chart.Series series : chart.series()) {
				BigDecimal value = series.values().get(i);
				row.add((value != null) ? VietnameseNumbers.format(value.doubleValue()) : "");
			}
			rows.add(row);
		}
		return new Table(columns, rows);
	}

}
