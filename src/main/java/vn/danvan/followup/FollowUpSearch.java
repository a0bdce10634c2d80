package vn.danvan.followup;

import org.jspecify.annotations.Nullable;

import vn.danvan.submission.Owner;

/**
 * What is looked for in the register; all of it must hold.
 *
 * @param filter how far they are
 * @param kind loại, null for all
 * @param year năm ghi nhận, null for all
 * @param owner who must act, null for all
 * @param typed what content or owner shall contain; empty for anything
 */
public record FollowUpSearch(FollowUpFilter filter, @Nullable FollowUpKind kind, @Nullable Integer year,
		@Nullable Owner owner, String typed) {

	/**
	 * Looks for nothing but how far they are.
	 * @param filter how far they are
	 * @return the search
	 */
	public static FollowUpSearch of(FollowUpFilter filter) {
		return new FollowUpSearch(filter, null, null, null, "");
	}

	/**
	 * The same for another state.
	 * @param other how far they are
	 * @return the search
	 */
	public FollowUpSearch with(FollowUpFilter other) {
		return new FollowUpSearch(other, kind, year, owner, typed);
	}

}
