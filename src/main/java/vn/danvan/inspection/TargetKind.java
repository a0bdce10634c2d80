package vn.danvan.inspection;

/** Loại đơn vị được kiểm tra. */
public enum TargetKind {

	/** Xã, thị trấn. */
	COMMUNE,

	/** Cơ quan, đơn vị của huyện. */
	AGENCY,

	/** Doanh nghiệp. */
	ENTERPRISE

}
