package vn.danvan.plan;

/** Where a request for more time stands. */
public enum ExtensionState {

	/** Đang xin. */
	ASKED,

	/** Được gia hạn. */
	GRANTED,

	/** Không được gia hạn. */
	REFUSED

}
