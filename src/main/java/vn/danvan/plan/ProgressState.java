package vn.danvan.plan;

/** Where a report stands on its way from the commune to the district. */
public enum ProgressState {

	/** Chưa báo cáo. */
	NOT_REPORTED,

	/** Đang nhập: saved, not handed on. */
	DRAFT,

	/** Chờ lãnh đạo xã duyệt. */
	HANDED_OVER,

	/** Đã gửi huyện, chờ xác nhận. */
	SUBMITTED,

	/** Huyện trả lại, with a reason. */
	RETURNED,

	/** Đã xác nhận. */
	VERIFIED,

	/** Thôi giao: taken off an issued plan by an adjustment. */
	WITHDRAWN

}
