package vn.danvan.plan;

/** Where a yearly plan stands. */
public enum PlanState {

	/** Dự thảo: communes and bodies do not see it yet. */
	DRAFT,

	/** Đã ban hành. */
	ISSUED

}
