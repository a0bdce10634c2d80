package vn.danvan.document;

/** Where a document stands. */
public enum DocumentState {

	/** Dự thảo: may still change. */
	DRAFT,

	/** Đã duyệt: text and figures are frozen, number and date are missing. */
	APPROVED,

	/** Đã phát hành: numbered, dated, its file stored for ever. */
	REGISTERED

}
