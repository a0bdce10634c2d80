package vn.danvan.followup;

/** Bước trong quá trình khắc phục: what happened to a follow-up. */
public enum FollowUpStepKind {

	/** Ghi nhận, with its deadline. */
	RECORDED,

	/** Đơn vị báo tiến độ. */
	REPORTED,

	/** Đơn vị báo đã khắc phục. */
	REPORTED_DONE,

	/** Báo cáo bị trả lại, with the reason. */
	RETURNED,

	/** Xác nhận đã khắc phục. */
	CONFIRMED,

	/** Đóng vì không khắc phục được, with the reason. */
	GIVEN_UP,

	/** Mở lại, with the reason. */
	REOPENED,

	/** Xin gia hạn. */
	TIME_ASKED,

	/** Được gia hạn. */
	TIME_GRANTED,

	/** Không được gia hạn, with the reason. */
	TIME_REFUSED

}
