package vn.danvan.plan;

/** Who owes the result of a task. */
public enum OwedBy {

	/** Mỗi xã, thị trấn được giao. */
	COMMUNES,

	/** Cơ quan chủ trì. */
	BODIES

}
