package vn.danvan.directive;

/** Tên loại văn bản chỉ đạo. */
public enum DirectiveType {

	/** Nghị quyết. */
	RESOLUTION,

	/** Chỉ thị. */
	DIRECTIVE,

	/** Kết luận. */
	CONCLUSION,

	/** Quyết định. */
	DECISION,

	/** Quy định. */
	REGULATION,

	/** Hướng dẫn. */
	GUIDELINE,

	/** Kế hoạch. */
	PLAN,

	/** Chương trình. */
	PROGRAMME,

	/** Thông báo. */
	ANNOUNCEMENT,

	/** Công văn. */
	LETTER,

	/** Khác: the subject names it. */
	OTHER

}
