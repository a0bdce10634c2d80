package vn.danvan.programme;

/** Where a coordination programme stands. */
public enum ProgrammeState {

	/** Dự thảo. */
	DRAFT,

	/** Đã ghi nhận ký kết, chờ lãnh đạo Ban xác nhận. */
	SIGNED,

	/** Đang thực hiện. */
	IN_FORCE

}
