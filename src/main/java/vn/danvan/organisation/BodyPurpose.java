package vn.danvan.organisation;

/**
 * Chức năng mà một cơ quan đảm nhiệm; functions move between bodies, so callers ask for
 * the function, not for a name.
 */
public enum BodyPurpose {

	/** Tham mưu công tác dân vận. */
	MASS_MOBILISATION,

	/** Thường trực Ban Chỉ đạo thực hiện quy chế dân chủ ở cơ sở. */
	DEMOCRACY_STANDING_BODY,

	/** Chính quyền cùng cấp, which co-directs. */
	PEOPLES_COMMITTEE

}
