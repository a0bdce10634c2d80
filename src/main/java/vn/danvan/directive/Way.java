package vn.danvan.directive;

/** Hình thức quán triệt, phổ biến. */
public enum Way {

	/** Chuyển văn bản. */
	FORWARDED,

	/** Hội nghị. */
	CONFERENCE,

	/** Trên hệ thống. */
	IN_SYSTEM

}
