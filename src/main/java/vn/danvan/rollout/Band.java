package vn.danvan.rollout;

import java.math.BigDecimal;

/**
 * Mức xếp loại.
 *
 * @param title for example {@code Đạt chuẩn}
 * @param from the least points, included
 * @param recognised whether a commune in this band may be recognised
 */
public record Band(String title, BigDecimal from, boolean recognised) {

	/** Longest title. */
	public static final int TITLE_MAX = 100;

	/** The highest least points, above what any set can give. */
	static final BigDecimal MOST_POINTS = new BigDecimal("9999");

}
