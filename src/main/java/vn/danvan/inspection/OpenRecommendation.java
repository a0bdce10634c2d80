package vn.danvan.inspection;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.danvan.followup.FollowUpState;

/**
 * Kiến nghị còn mở of a unit.
 *
 * @param target loại đơn vị
 * @param name the inspected unit
 * @param heldOn ngày kiểm tra
 * @param content nội dung kiến nghị
 * @param owner đơn vị thực hiện
 * @param dueOn hạn, the extended one where there is one
 * @param state where it stands
 * @param reportedOn when its owner reported last, or null
 */
record OpenRecommendation(TargetKind target, String name, @Nullable LocalDate heldOn, String content, String owner,
		LocalDate dueOn, FollowUpState state, @Nullable LocalDate reportedOn) {

	/**
	 * How many days its deadline has passed, 0 for none; what was reported as remedied in
	 * time waits for the board and is not late.
	 */
	long daysLate(LocalDate today) {
		if (this.state == FollowUpState.REPORTED && this.reportedOn != null && !this.reportedOn.isAfter(this.dueOn)) {
			return 0;
		}
		return Math.max(0, today.toEpochDay() - this.dueOn.toEpochDay());
	}

}
