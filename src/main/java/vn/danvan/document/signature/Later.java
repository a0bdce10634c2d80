package vn.danvan.document.signature;

/** What was added to a file after a signature. */
public enum Later {

	/** The signature covers the file to its end. */
	NOTHING,
	/** Further signatures, their proofs, and fields that were empty when it was made. */
	SIGNATURES_AND_FIELDS,
	/** Something else: what was signed has been changed. */
	CHANGES

}
