package vn.danvan.inspection;

/** Where an inspection stands. */
public enum InspectionState {

	/** Theo kế hoạch. */
	PLANNED,

	/** Đã kiểm tra, chưa có kết luận. */
	DONE,

	/** Đã kết luận. */
	CONCLUDED

}
