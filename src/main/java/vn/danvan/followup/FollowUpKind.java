package vn.danvan.followup;

/** Loại việc phải theo dõi. */
public enum FollowUpKind {

	/** Hạn chế. */
	SHORTCOMING,

	/** Kiến nghị sau kiểm tra. */
	RECOMMENDATION,

	/** Cam kết, kết luận sau đối thoại. */
	COMMITMENT

}
