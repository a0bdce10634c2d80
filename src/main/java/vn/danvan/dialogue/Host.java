package vn.danvan.dialogue;

/** Chủ thể tổ chức. */
public enum Host {

	/** Cấp ủy. */
	PARTY_COMMITTEE,

	/** Ủy ban nhân dân. */
	PEOPLES_COMMITTEE,

	/** Mặt trận Tổ quốc, đoàn thể. */
	FRONT,

	/** Đại biểu Hội đồng nhân dân. */
	DEPUTIES

}
