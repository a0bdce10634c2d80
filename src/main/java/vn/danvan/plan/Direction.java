package vn.danvan.plan;

/** How a result compares with its target. */
public enum Direction {

	/** Từ chỉ tiêu trở lên là đạt. */
	AT_LEAST,

	/** Đúng bằng chỉ tiêu là đạt. */
	EXACTLY,

	/** Không có chỉ tiêu bằng số. */
	NONE

}
