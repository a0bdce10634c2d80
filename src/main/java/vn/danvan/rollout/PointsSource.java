package vn.danvan.rollout;

/** Which points of a commune count: the surest that there are. */
public enum PointsSource {

	/** Điểm chính thức. */
	FINAL,

	/** Điểm thẩm định. */
	APPRAISED,

	/** Điểm tự chấm. */
	OWN

}
