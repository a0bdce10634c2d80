package vn.danvan.inspection;

/** What two inspections at the same time share. */
public enum ClashKind {

	/** Trùng người: a member of both teams. */
	PERSON,

	/** Trùng đơn vị. */
	UNIT,

	/** Trùng địa điểm. */
	PLACE

}
