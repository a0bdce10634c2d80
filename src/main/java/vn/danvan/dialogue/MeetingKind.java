package vn.danvan.dialogue;

/** Loại cuộc gặp; the two are counted apart. */
public enum MeetingKind {

	/** Tiếp xúc: cử tri, Nhân dân, without a legal form. */
	CONTACT,

	/** Đối thoại: of the head of a committee or government with the people. */
	DIALOGUE

}
