package vn.danvan.followup;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Messages;

/**
 * Nhóm nguồn gốc: where follow-ups come from, in words. Records from above name their own
 * group; a group that is not known here is told by the kind alone.
 */
public final class FollowUpGroups {

	private static final String PREFIX = "followup.group.";

	private FollowUpGroups() {
	}

	/**
	 * The group of a follow-up in words.
	 * @param kind loại
	 * @param origin the record that it comes from, or null
	 * @return for example {@code Kiến nghị kiểm tra quy chế dân chủ}
	 */
	public static String label(FollowUpKind kind, FollowUpRequest.@Nullable Origin origin) {
		return label(kind, (origin != null) ? origin.group() : null);
	}

	static String label(FollowUpKind kind, @Nullable String group) {
		return (group != null && Messages.has(PREFIX + group)) ? Messages.text(PREFIX + group) : Messages.label(kind);
	}

}
