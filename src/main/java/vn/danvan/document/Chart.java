package vn.danvan.document;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Biểu đồ cột: one group of columns for each category, one column for each series.
 *
 * @param title tên biểu đồ
 * @param unit đơn vị tính
 * @param categories what stands below the columns
 * @param series the series, at most {@link #MOST_SERIES}
 */
public record Chart(String title, String unit, List<String> categories, List<Series> series) implements Block {

	/** As many as can be told apart in print without colour. */
	public static final int MOST_SERIES = 3;

	public Chart {
		categories = List.copyOf(categories);
		series = List.copyOf(series);
		if (categories.isEmpty() || series.isEmpty() || series.size() > MOST_SERIES) {
			throw new IllegalArgumentException("A chart has categories and one to three series");
		}
		for (Series one : series) {
			if (one.values().size() != categories.size()) {
				throw new IllegalArgumentException("A series must have a value for each category");
			}
		}
	}

	/**
	 * Một dãy số liệu.
	 *
	 * @param name its name in the legend
	 * @param values one for each category; null where nothing was reported
	 */
	public record Series(String name, List<@Nullable BigDecimal> values) {
	}

}
