package vn.danvan.submission;

/** Where a submitted record stands. */
public enum SubmissionState {

	/** Đang nhập: seen by its owner only. */
	DRAFT,

	/** Chờ lãnh đạo xã duyệt. */
	HANDED_OVER,

	/** Đã gửi huyện, chờ xác nhận. */
	SUBMITTED,

	/** Bị trả lại. */
	RETURNED,

	/** Đã xác nhận. */
	ACCEPTED

}
