package vn.danvan.followup;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a new follow-up.
 *
 * @param kind loại
 * @param content nội dung
 * @param unitId the commune, or the district
 * @param bodyId the body of the district that must act, null for a commune
 * @param deadline hạn
 * @param origin the record that it comes from, or null
 */
public record FollowUpRequest(FollowUpKind kind, String content, long unitId, @Nullable Long bodyId,
		@Nullable LocalDate deadline, @Nullable Origin origin) {

	/** Longest content or report. */
	public static final int TEXT_MAX = 2000;

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
