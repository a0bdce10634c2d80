package vn.danvan.inspection;

/** Xếp loại thực hiện quy chế dân chủ. */
public enum Grade {

	/** Tốt. */
	GOOD,

	/** Khá. */
	FAIR,

	/** Trung bình. */
	AVERAGE,

	/** Yếu. */
	WEAK

}
