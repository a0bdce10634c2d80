package vn.danvan.base.security;

/**
 * What an account may do (vai trò). The table of permissions stands in the design,
 * section 7; each service states its own row of it.
 */
public enum Role {

	/** Quản trị: accounts and units; no business data by this role alone. */
	ADMIN,

	/** Chuyên viên Ban Dân vận. */
	STAFF,

	/** Văn thư. */
	CLERK,

	/** Lãnh đạo Ban Dân vận: Trưởng Ban, or Phó Trưởng Ban when the grant says deputy. */
	BOARD_LEADER,

	/** Lãnh đạo Huyện ủy. */
	DISTRICT_LEADER,

	/** Ủy ban nhân dân huyện, which co-directs. */
	PEOPLES_COMMITTEE,

	/** Cơ quan phối hợp. */
	AGENCY,

	/** Cán bộ xã nhập liệu. */
	COMMUNE_EDITOR,

	/** Lãnh đạo xã duyệt gửi. */
	COMMUNE_LEADER;

	/**
	 * Says whether the role is held for one commune.
	 * @return true for the two roles of a commune
	 */
	public boolean ofCommune() {
		return this == COMMUNE_EDITOR || this == COMMUNE_LEADER;
	}

	/**
	 * Says whether the role is held for one body of the district.
	 * @return true for the People's Committee and the agencies
	 */
	public boolean ofBody() {
		return this == PEOPLES_COMMITTEE || this == AGENCY;
	}

	/**
	 * Says whether the role belongs to the board itself or to those above it, who read
	 * every unit.
	 * @return true for staff, clerk, board and district leadership
	 */
	public boolean readsAllUnits() {
		return this == STAFF || this == CLERK || this == BOARD_LEADER || this == DISTRICT_LEADER
				|| this == PEOPLES_COMMITTEE;
	}

}
