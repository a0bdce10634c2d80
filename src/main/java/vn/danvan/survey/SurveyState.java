package vn.danvan.survey;

/** Where a round stands. */
public enum SurveyState {

	/** Đang chuẩn bị. */
	DRAFT,

	/** Đang mở: counts may be entered, or the desk answers. */
	OPEN,

	/** Đã đóng: nothing changes any more. */
	CLOSED

}
