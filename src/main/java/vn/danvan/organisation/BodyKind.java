package vn.danvan.organisation;

/** Loại cơ quan, tổ chức. */
public enum BodyKind {

	/** Cấp ủy. */
	PARTY_COMMITTEE,

	/** Cơ quan của Đảng. */
	PARTY_BODY,

	/** Ban chỉ đạo. */
	STEERING_COMMITTEE,

	/** Cơ quan nhà nước. */
	STATE_BODY,

	/** Lực lượng vũ trang. */
	ARMED_FORCE,

	/** Mặt trận và đoàn thể. */
	FRONT_AND_UNIONS;

	/**
	 * Says whether documents of such a body follow the rules of the Party (HD
	 * 36-HD/VPTW).
	 * @return true for committees, bodies and steering committees of the Party
	 */
	public boolean followsPartyRules() {
		return this == PARTY_COMMITTEE || this == PARTY_BODY || this == STEERING_COMMITTEE;
	}

}
