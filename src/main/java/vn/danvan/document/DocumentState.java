package vn.danvan.document;

/** Where a document stands. */
public enum DocumentState {

	/** Đang soạn: only its author works on it. */
	WRITING,

	/** Dự thảo: waits for the approval of a leader. */
	DRAFT,

	/** Đã duyệt: text and figures are frozen, number and date are missing. */
	APPROVED,

	/** Đã phát hành: numbered, dated, its file stored for ever. */
	REGISTERED,

	/** Đã hủy: its number stays in the register, with the reason. */
	CANCELLED

}
