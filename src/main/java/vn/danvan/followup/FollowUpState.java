package vn.danvan.followup;

/** Where a follow-up stands. */
public enum FollowUpState {

	/** Chưa làm. */
	NOT_BEGUN,

	/** Đang làm. */
	UNDER_WAY,

	/** Đơn vị báo đã khắc phục, chờ xác nhận. */
	REPORTED,

	/** Đã khắc phục. */
	REMEDIED,

	/** Không khắc phục được, with the reason. */
	CANNOT;

	/**
	 * Says whether it is closed.
	 * @return true when confirmed as remedied or impossible
	 */
	public boolean finished() {
		return this == REMEDIED || this == CANNOT;
	}

}
