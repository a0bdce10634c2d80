package vn.danvan.document;

/** Mức độ khẩn (HD 36-HD/VPTW, Nghị định 30/2020/NĐ-CP). */
public enum Urgency {

	/** Thường: no mark is printed. */
	NORMAL,

	/** Khẩn. */
	URGENT,

	/** Thượng khẩn. */
	VERY_URGENT,

	/** Hỏa tốc. */
	IMMEDIATE

}
