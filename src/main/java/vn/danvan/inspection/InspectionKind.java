package vn.danvan.inspection;

/** Loại kiểm tra. */
public enum InspectionKind {

	/** Kiểm tra thực hiện quy chế dân chủ ở cơ sở. */
	DEMOCRACY,

	/** Thanh tra, kiểm tra công vụ. */
	CONDUCT

}
