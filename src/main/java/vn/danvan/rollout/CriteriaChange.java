package vn.danvan.rollout;

/** What happened to a part of a criteria set from one set to another (Khác biệt). */
public enum CriteriaChange {

	/** Thêm. */
	ADDED,

	/** Bỏ. */
	REMOVED,

	/** Sửa. */
	CHANGED

}
