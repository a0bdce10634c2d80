package vn.danvan.inspection;

/** Buổi. */
public enum Session {

	/** Buổi sáng. */
	MORNING,

	/** Buổi chiều. */
	AFTERNOON,

	/** Cả ngày. */
	DAY;

	/**
	 * Says whether two on the same day collide.
	 * @param other the other
	 * @return true unless one is in the morning and the other in the afternoon
	 */
	public boolean meets(Session other) {
		return this == other || this == DAY || other == DAY;
	}

}
