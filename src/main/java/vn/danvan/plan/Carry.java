package vn.danvan.plan;

/** What of a task goes over into the plan of the next year. */
public enum Carry {

	/** Chuyển cả nhiệm vụ: everybody owes it anew. */
	WHOLE,

	/**
	 * Chỉ phần chưa xong: only those who have not finished, with what is left of their
	 * target.
	 */
	UNFINISHED,

	/** Không chuyển. */
	NOTHING

}
