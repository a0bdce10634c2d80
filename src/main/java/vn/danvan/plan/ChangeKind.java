package vn.danvan.plan;

/** What an adjustment does to a task. */
public enum ChangeKind {

	/** Bổ sung. */
	ADD,

	/** Sửa đổi. */
	CHANGE,

	/** Thôi thực hiện. */
	WITHDRAW

}
