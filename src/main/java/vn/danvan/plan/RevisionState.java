package vn.danvan.plan;

/** Where an adjustment of a plan stands. */
public enum RevisionState {

	/** Đang soạn: nothing of it is in force. */
	OPEN,

	/** Đã ban hành. */
	ISSUED

}
