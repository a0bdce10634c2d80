package vn.danvan.rollout;

/** What a person may do with the roll-out of a commune, beside scoring. */
public enum RollOutVerb {

	/** Soạn bản đăng ký. */
	WRITE,

	/** Đăng ký: send the registration to the district. */
	REGISTER,

	/** Hủy bản đăng ký đang soạn. */
	DISCARD,

	/** Trả lại bản đăng ký. */
	GIVE_BACK,

	/** Ghi ngày ra mắt, triển khai. */
	LAUNCH,

	/** Rút bước triển khai ghi nhầm. */
	TAKE_LAUNCH_BACK,

	/** Dừng thực hiện. */
	END,

	/** Mở phiếu chấm điểm. */
	SHEET

}
