package vn.danvan.rollout;

/** Bước triển khai mô hình tại một xã, in their order. */
public enum RollOutStage {

	/** Xã đăng ký. */
	REGISTERED,

	/** Ban Chỉ đạo duyệt danh sách. */
	LISTED,

	/** Đã triển khai. */
	ROLLED_OUT,

	/** Được công nhận đạt chuẩn trong năm; may come again each year. */
	RECOGNISED,

	/** Dừng, thu hồi. */
	ENDED;

	/**
	 * Says whether a step may follow another.
	 * @param next the next step
	 * @return true for later steps, for recognition again, and for a new beginning after
	 * the end
	 */
	public boolean mayBecome(RollOutStage next) {
		return switch (this) {
			case RECOGNISED -> next == RECOGNISED || next == ENDED;
			case ENDED -> next == REGISTERED;
			default -> next.ordinal() > ordinal();
		};
	}

}
