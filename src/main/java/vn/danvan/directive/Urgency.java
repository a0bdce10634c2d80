package vn.danvan.directive;

/** Độ khẩn. */
public enum Urgency {

	/** Thường. */
	NORMAL,

	/** Khẩn. */
	URGENT,

	/** Thượng khẩn. */
	VERY_URGENT,

	/** Hỏa tốc. */
	IMMEDIATE

}
