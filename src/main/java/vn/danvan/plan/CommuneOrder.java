package vn.danvan.plan;

import java.util.Arrays;

/** Which communes come first in the table of progress. */
public enum CommuneOrder {

	/** Theo tên, in Vietnamese order. */
	NAME("ten", "v.name"),

	/** Tiến độ thấp trước. */
	LEAST_PROGRESS("cham", progress()),

	/** Tiến độ cao trước. */
	MOST_PROGRESS("nhanh", progress() + " DESC"),

	/** Nhiều việc quá hạn trước. */
	OVERDUE("qua-han", "SUM(s.overdue) DESC");

	private final String slug;

	private final String sql;

	CommuneOrder(String slug, String sql) {
		this.slug = slug;
		this.sql = sql;
	}

	/**
	 * Reads the word that stands for it in an address.
	 * @param slug the word; anything unknown for the order by name
	 * @return the order
	 */
	public static CommuneOrder of(String slug) {
		return Arrays.stream(values()).filter((one) -> one.slug.equals(slug)).findFirst().orElse(NAME);
	}

	/**
	 * The word that stands for it in an address.
	 * @return a short word
	 */
	public String slug() {
		return this.slug;
	}

	/** What to sort by, over the rows that {@link OverviewService} sums. */
	String sql() {
		return this.sql;
	}

	private static String progress() {
		return "COALESCE(SUM(s.weight * s.percent) / NULLIF(SUM(IF(s.percent IS NULL, 0, s.weight)), 0), 0)";
	}

}
