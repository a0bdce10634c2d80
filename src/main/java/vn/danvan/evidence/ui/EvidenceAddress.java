package vn.danvan.evidence.ui;

import vn.danvan.evidence.EvidenceFile;
import vn.danvan.evidence.EvidenceView;

/** Where the browser finds an attached file. */
public final class EvidenceAddress {

	/** First word of every such address. */
	static final String ROOT = "minh-chung";

	private EvidenceAddress() {
	}

	/**
	 * The address of a file in one of its forms.
	 * @param file the file
	 * @param view the form
	 * @return a path without a slash in front
	 */
	public static String of(EvidenceFile file, EvidenceView view) {
		return ROOT + "/" + file.id() + "/" + view.path();
	}

}
