package vn.danvan.inspection;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

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
	 * How many days after its deadline it was reported as remedied, or how many have
	 * passed until today; 0 for none.
	 */
	long daysLate(LocalDate today) {
		LocalDate until = (this.state == FollowUpState.REPORTED && this.reportedOn != null) ? this.reportedOn : today;
		return Math.max(0, ChronoUnit.DAYS.between(this.dueOn, until));
	}

}
