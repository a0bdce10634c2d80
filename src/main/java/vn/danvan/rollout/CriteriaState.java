package vn.danvan.rollout;

/** Tình trạng of a criteria set. */
public enum CriteriaState {

	/** Đang soạn. */
	DRAFT,

	/** Đang áp dụng: frozen. */
	IN_USE

}
