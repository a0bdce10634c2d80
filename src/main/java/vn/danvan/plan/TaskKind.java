package vn.danvan.plan;

/** Loại nhiệm vụ. */
public enum TaskKind {

	/** Thường xuyên: goes on through the year and is reported once. */
	ONGOING,

	/** Có thời hạn. */
	DATED,

	/** Định kỳ: owed anew in each period. */
	PERIODIC

}
