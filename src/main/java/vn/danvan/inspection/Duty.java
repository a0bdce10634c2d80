package vn.danvan.inspection;

/** Nhiệm vụ trong đoàn. */
public enum Duty {

	/** Trưởng đoàn. */
	HEAD,

	/** Phó Trưởng đoàn. */
	DEPUTY,

	/** Thư ký. */
	SECRETARY,

	/** Thành viên. */
	MEMBER

}
