package vn.danvan.rollout;

/** Thành phần: a kind of thing that stands in a criteria set. */
public enum CriteriaPart {

	/** Tổng điểm. */
	TOTAL,

	/** Nhóm tiêu chí. */
	GROUP,

	/** Tiêu chí thành phần. */
	CRITERION,

	/** Mức xếp loại. */
	BAND,

	/** Điều kiện loại trừ. */
	EXCLUSION

}
