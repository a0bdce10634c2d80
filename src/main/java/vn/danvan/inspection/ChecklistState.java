package vn.danvan.inspection;

/** Where a checklist stands. */
public enum ChecklistState {

	/** Dự thảo. */
	DRAFT,

	/** Đang dùng: frozen. */
	IN_USE,

	/** Đã có bản mới thay thế: inspections made with it keep it. */
	REPLACED

}
