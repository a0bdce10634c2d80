package vn.danvan.report;

/** Where a report stands. */
public enum ReportState {

	/** Đang soạn. */
	DRAFT,

	/** Đã trình lãnh đạo. */
	PRESENTED,

	/** Đã duyệt: text and figures are frozen, the document waits for its number. */
	APPROVED

}
