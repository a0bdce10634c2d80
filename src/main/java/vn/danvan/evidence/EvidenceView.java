package vn.danvan.evidence;

/** In which form a file is looked at. */
public enum EvidenceView {

	/** Ảnh nhỏ in a list, longest side 240 px. */
	THUMBNAIL("nho", 240),

	/** Ảnh vừa on the whole page, longest side 1280 px. */
	MIDDLE("vua", 1280),

	/** Tệp gốc: the file as it was attached. */
	WHOLE("tep", Integer.MAX_VALUE);

	private final String path;

	private final int longest;

	EvidenceView(String path, int longest) {
		this.path = path;
		this.longest = longest;
	}

	/**
	 * Its word in the address of a file.
	 * @return letters without marks
	 */
	public String path() {
		return this.path;
	}

	int longest() {
		return this.longest;
	}

}
