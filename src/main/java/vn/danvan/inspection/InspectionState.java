package vn.danvan.inspection;

/** Where an inspection stands; each step follows the one before. */
public enum InspectionState {

	/** Theo kế hoạch. */
	PLANNED,

	/** Đã thông báo, chờ báo cáo của đơn vị. */
	NOTIFIED,

	/** Đã nhận báo cáo, or it is recorded why there is none. */
	REPORTED,

	/** Đã kiểm tra, chưa lập biên bản. */
	DONE,

	/** Đã lập biên bản, chưa kết luận. */
	MINUTED,

	/** Đã kết luận. */
	CONCLUDED,

	/** Không tiến hành, with the reason. */
	CANCELLED;

	/**
	 * Says whether the team has not been there yet.
	 * @return true up to the report
	 */
	public boolean ahead() {
		return this == PLANNED || this == NOTIFIED || this == REPORTED;
	}

	/**
	 * Says whether the team was there.
	 * @return true from the visit on
	 */
	public boolean held() {
		return this == DONE || this == MINUTED || this == CONCLUDED;
	}

}
