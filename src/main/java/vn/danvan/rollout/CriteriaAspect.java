package vn.danvan.rollout;

/** Nội dung: what is told of a part of a criteria set, and may differ between two. */
public enum CriteriaAspect {

	/** Mã. */
	CODE,

	/** Nội dung, tên gọi. */
	TITLE,

	/** Thuộc nhóm. */
	GROUP,

	/** Điểm tối đa. */
	POINTS,

	/** Điểm tối thiểu. */
	MINIMUM,

	/** Nguồn điểm. */
	SOURCE,

	/** Ngưỡng điểm. */
	THRESHOLDS,

	/** Minh chứng. */
	EVIDENCE,

	/** Từ bao nhiêu điểm. */
	FROM,

	/** Được công nhận. */
	RECOGNISED

}
