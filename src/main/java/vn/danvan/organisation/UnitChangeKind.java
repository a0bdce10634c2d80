package vn.danvan.organisation;

/** Loại biến động đơn vị hành chính. */
public enum UnitChangeKind {

	/** Thành lập. */
	FOUNDED,

	/** Đổi tên. */
	RENAMED,

	/** Đổi loại. */
	LEVEL_CHANGED,

	/** Nhập. */
	MERGED,

	/** Chia. */
	DIVIDED,

	/** Tách. */
	CARVED_OUT,

	/** Đổi cấp trên. */
	REPARENTED,

	/** Giải thể. */
	DISSOLVED

}
