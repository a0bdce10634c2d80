package vn.danvan.document.signature;

/**
 * What a check says about a signature (kết luận kiểm tra chữ ký) or about all of a file.
 */
public enum Verdict {

	/** Intact, made with a certificate that was valid then, by a trusted issuer. */
	VALID,
	/** Intact and valid in time, but no trusted certificate is known for its issuer. */
	VALID_UNKNOWN_ISSUER,
	/**
	 * Changed, made with a certificate out of its time, or otherwise not to be relied on.
	 */
	INVALID;

	/**
	 * The worse of two.
	 * @param other another verdict
	 * @return the one that counts for both together
	 */
	Verdict and(Verdict other) {
		return (compareTo(other) >= 0) ? this : other;
	}

}
