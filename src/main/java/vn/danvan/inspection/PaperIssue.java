package vn.danvan.inspection;

import vn.danvan.base.Refusal;
import vn.danvan.base.TextRules;
import vn.danvan.base.text.SecrecyMarks;

/**
 * Who issues a document of inspections, and why it may.
 *
 * @param bodyId cơ quan ban hành
 * @param bases căn cứ, one a line
 */
public record PaperIssue(long bodyId, String bases) {

	/** Longest text of all căn cứ. */
	public static final int BASES_MAX = 4000;

	PaperIssue checked() {
		String checked = TextRules.block("bases", this.bases, BASES_MAX);
		if (checked.isEmpty()) {
			throw Refusal.at("bases", "inspection.document.no-basis");
		}
		return new PaperIssue(this.bodyId, SecrecyMarks.refuse("bases", checked));
	}

}
