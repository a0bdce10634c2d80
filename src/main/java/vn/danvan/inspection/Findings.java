package vn.danvan.inspection;

import vn.danvan.base.Refusal;
import vn.danvan.base.TextRules;
import vn.danvan.base.text.SecrecyMarks;

/**
 * What an inspection found, as it stands in minutes and conclusion; no names of people
 * who broke rules.
 *
 * @param strengths ưu điểm
 * @param shortcomings hạn chế, khuyết điểm
 * @param causes nguyên nhân
 */
public record Findings(String strengths, String shortcomings, String causes) {

	/** Longest of each. */
	public static final int TEXT_MAX = 4000;

	Findings checked() {
		return new Findings(text("strengths", this.strengths), text("shortcomings", this.shortcomings),
				text("causes", this.causes));
	}

	/** Refuses to conclude without strengths and shortcomings. */
	void requireTold() {
		if (this.strengths.isEmpty()) {
			throw Refusal.at("strengths", "inspection.error.no-strengths");
		}
		if (this.shortcomings.isEmpty()) {
			throw Refusal.at("shortcomings", "inspection.error.no-shortcomings");
		}
	}

	private static String text(String field, String typed) {
		return SecrecyMarks.refuse(field, TextRules.block(field, typed, TEXT_MAX));
	}

}
