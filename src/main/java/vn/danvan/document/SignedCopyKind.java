package vn.danvan.document;

/** How a document came back signed. */
public enum SignedCopyKind {

	/** Tệp ký số. */
	SIGNED_FILE,

	/** Bản quét của bản giấy đã ký, đóng dấu. */
	SCAN

}
