package vn.danvan.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.jspecify.annotations.Nullable;

/**
 * Biểu đồ: over each category a column, or a point on a line, for each series.
 *
 * @param title tên biểu đồ
 * @param unit đơn vị tính
 * @param categories what stands below
 * @param series the series, at most {@link #MOST_SERIES}
 * @param kind cột or đường
 */
public record Chart(String title, String unit, List<String> categories, List<Series> series,
		ChartKind kind) implements Block {

	/** As many as can be told apart in print without colour. */
	public static final int MOST_SERIES = 3;

	/**
	 * Charts stored before there were lines have columns.
	 * @param title tên biểu đồ
	 * @param unit đơn vị tính
	 * @param categories what stands below
	 * @param series the series
	 * @param kind cột or đường, null for columns
	 * @throws IllegalArgumentException if there is nothing to draw, or a series has not
	 * one value for each category
	 */
	@JsonCreator
	public Chart(String title, String unit, List<String> categories, List<Series> series, @Nullable ChartKind kind) {
		this.title = title;
		this.unit = unit;
		this.categories = List.copyOf(categories);
		this.series = List.copyOf(series);
		this.kind = (kind != null) ? kind : ChartKind.COLUMNS;
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
	 * Biểu đồ cột.
	 * @param title tên biểu đồ
	 * @param unit đơn vị tính
	 * @param categories what stands below the columns
	 * @param series the series
	 */
	public Chart(String title, String unit, List<String> categories, List<Series> series) {
		this(title, unit, categories, series, ChartKind.COLUMNS);
	}

	/**
	 * The largest of all values.
	 * @return the value, 0 when nothing was reported
	 */
	public double largest() {
		return series.stream()
			.flatMap((one) -> one.values().stream())
			.filter(Objects::nonNull)
			.mapToDouble(BigDecimal::doubleValue)
			.max()
			.orElse(0);
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
