package vn.danvan.figures;

/** Trạng thái của một kỳ. */
public enum PeriodState {

	/** Đang mở: communes enter and send. */
	OPEN,

	/** Đang khóa: nothing is entered while a report is put together. */
	LOCKED,

	/** Đã chốt: only corrections with a reason, each a revision. */
	CLOSED

}
