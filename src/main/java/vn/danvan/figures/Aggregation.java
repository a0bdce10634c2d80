package vn.danvan.figures;

/** Cách tổng hợp: how parts of units and times become one figure. */
public enum Aggregation {

	/** Cộng: over units and over time. */
	SUM,

	/** Giá trị cuối kỳ: added over units, the last value over time. */
	SNAPSHOT,

	/** Tỷ lệ: recomputed from its numerator and denominator, never averaged. */
	RATIO,

	/** Điểm, chỉ số: never added. */
	SCORE

}
