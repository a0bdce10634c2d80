package vn.danvan.document.print;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.document.Chart;
import vn.danvan.document.Table;
import vn.danvan.document.Table.Align;
import vn.danvan.document.Table.Column;

/** The figures of a chart as a table. */
final class ChartTable {

	private static final int NAME_WEIGHT = 3;

	private ChartTable() {
	}

	static Table of(Chart chart) {
		List<Column> columns = new ArrayList<>(List.of(new Column(chart.title(), NAME_WEIGHT, Align.LEFT)));
		chart.series().forEach((series) -> columns.add(new Column(series.name(), 1, Align.RIGHT)));
		List<List<String>> rows = new ArrayList<>();
		for (int i = 0; i < chart.categories().size(); i++) {
			List<String> row = new ArrayList<>(List.of(chart.categories().get(i)));
			for (Chart.Series series : chart.series()) {
				BigDecimal value = series.values().get(i);
				row.add((value != null) ? VietnameseNumbers.format(value.doubleValue())
						: Messages.text("document.print.not-reported"));
			}
			rows.add(row);
		}
		return new Table(columns, rows);
	}

}
