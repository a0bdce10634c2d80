package vn.danvan.evidence.ui;

import vn.danvan.evidence.EvidenceFile;
import vn.danvan.evidence.EvidenceView;

/** Where the browser finds an attached file. */
final class EvidenceAddress {

	/** First word of every such address. */
	static final String ROOT = "minh-chung";

	private EvidenceAddress() {
	}

	static String of(EvidenceFile file, EvidenceView view) {
		return ROOT + "/" + file.id() + "/" + view.path();
	}

}
