package vn.danvan.followup;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.TextRules;
import vn.danvan.base.text.SecrecyMarks;

/**
 * What is recorded of a new follow-up.
 *
 * @param kind loại
 * @param content nội dung
 * @param unitId the commune, or the district
 * @param bodyId the body of the district that must act, null for a commune
 * @param deadline hạn, from today on; null is refused with a sentence at the field
 * @param origin the record that it comes from, or null
 */
public record FollowUpRequest(FollowUpKind kind, String content, long unitId, @Nullable Long bodyId,
		@Nullable LocalDate deadline, @Nullable Origin origin) {

	/** Longest content or report. */
	public static final int TEXT_MAX = 2000;

	/** As many years as a deadline may lie ahead. */
	public static final int YEARS_AHEAD = 5;

	/** The content as it is stored. */
	String checkedContent() {
		String text = TextRules.block("content", content, TEXT_MAX);
		if (text.isEmpty()) {
			throw Refusal.at("content", "base.error.required");
		}
		return SecrecyMarks.refuse("content", text);
	}

	/** The deadline, which nothing is recorded without. */
	LocalDate checkedDeadline(LocalDate today) {
		if (deadline == null) {
			throw Refusal.at("deadline", "followup.error.no-deadline");
		}
		if (deadline.isBefore(today)) {
			throw Refusal.at("deadline", "followup.error.deadline");
		}
		if (deadline.isAfter(today.plusYears(YEARS_AHEAD))) {
			throw Refusal.at("deadline", "followup.error.deadline-far", YEARS_AHEAD);
		}
		return deadline;
	}

	/**
	 * The record that a follow-up comes from.
	 *
	 * @param type its kind
	 * @param id its id
	 * @param group what kind of such a record, for figures that count one kind, or null
	 */
	public record Origin(String type, long id, @Nullable String group) {
	}

}
