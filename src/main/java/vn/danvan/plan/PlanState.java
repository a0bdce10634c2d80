package vn.danvan.plan;

/** Where a yearly plan stands. */
public enum PlanState {

	/** Dự thảo: communes and bodies do not see it yet. */
	DRAFT,

	/** Đã duyệt: its tasks are fixed, signing and numbering go on. */
	APPROVED,

	/** Đã ban hành. */
	ISSUED

}
