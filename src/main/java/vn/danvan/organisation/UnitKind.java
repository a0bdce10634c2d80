package vn.danvan.organisation;

/** Loại đơn vị hành chính. */
public enum UnitKind {

	/** Tỉnh. */
	PROVINCE,

	/** Huyện. */
	DISTRICT,

	/** Thị trấn. */
	TOWNSHIP,

	/** Xã. */
	COMMUNE,

	/** Phường. */
	WARD;

	/**
	 * Says whether units of this kind are the lowest level, which owes reports.
	 * @return true for xã, phường, thị trấn
	 */
	public boolean atCommuneLevel() {
		return this == TOWNSHIP || this == COMMUNE || this == WARD;
	}

}
