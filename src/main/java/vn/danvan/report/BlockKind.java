package vn.danvan.report;

/** Kiểu đoạn. */
public enum BlockKind {

	/** Đề mục. */
	HEADING,

	/** Đoạn văn. */
	PARAGRAPH,

	/** Gạch đầu dòng. */
	BULLET

}
