package vn.danvan.followup;

import java.util.List;

import vn.danvan.submission.Owner;

/**
 * Tổng hợp: how the follow-ups of each year ended or stand, and who owes most of them.
 *
 * @param years by the year of recording, latest first
 * @param owners who had most, those first
 */
public record FollowUpPicture(List<Year> years, List<OwnerShare> owners) {

	public FollowUpPicture {
		years = List.copyOf(years);
		owners = List.copyOf(owners);
	}

	/**
	 * A year.
	 *
	 * @param year năm ghi nhận
	 * @param groups by where they come from
	 */
	public record Year(int year, List<Group> groups) {

		public Year {
			groups = List.copyOf(groups);
		}

		/**
		 * All groups together.
		 * @return the sums
		 */
		public FollowUpOutcome whole() {
			return groups.stream()
				.map(Group::outcome)
				.reduce(new FollowUpOutcome(0, 0, 0, 0, 0), FollowUpOutcome::plus);
		}

	}

	/**
	 * Those of one origin.
	 *
	 * @param kind loại
	 * @param label nhóm nguồn gốc in words
	 * @param outcome how they ended or stand
	 */
	public record Group(FollowUpKind kind, String label, FollowUpOutcome outcome) {
	}

	/**
	 * What one commune or body had.
	 *
	 * @param owner the commune or body
	 * @param name what it was called last
	 * @param outcome how they ended or stand
	 */
	public record OwnerShare(Owner owner, String name, FollowUpOutcome outcome) {
	}

}
