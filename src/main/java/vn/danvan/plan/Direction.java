package vn.danvan.plan;

/** Chiều so sánh: how a result compares with its target. */
public enum Direction {

	/** Từ chỉ tiêu trở lên là đạt. */
	AT_LEAST("≥ "),

	/** Đúng bằng chỉ tiêu là đạt. */
	EXACTLY(""),

	/** Từ chỉ tiêu trở xuống là đạt: the fewer, the better. */
	AT_MOST("≤ "),

	/** Không có chỉ tiêu bằng số. */
	NONE("");

	private final String sign;

	Direction(String sign) {
		this.sign = sign;
	}

	/** What stands before the target. */
	String sign() {
		return this.sign;
	}

}
