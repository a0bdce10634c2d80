package vn.danvan.document;

/** Tên loại văn bản, with its abbreviation in the symbol (HD 36-HD/VPTW). */
public enum DocumentType {

	/** Báo cáo. */
	REPORT("BC");

	private final String abbreviation;

	DocumentType(String abbreviation) {
		this.abbreviation = abbreviation;
	}

	/**
	 * The abbreviation in the symbol.
	 * @return for example {@code BC}
	 */
	public String abbreviation() {
		return this.abbreviation;
	}

}
