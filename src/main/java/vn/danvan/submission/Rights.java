package vn.danvan.submission;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Role;

/**
 * What a person may do with a submitted record in its present state (the row of the
 * permission table on progress, figure sheets and dialogues).
 *
 * @param read may know of it
 * @param content may read what stands in it
 * @param enter nhập, sửa
 * @param handOver chuyển lãnh đạo xã
 * @param submit duyệt, gửi huyện
 * @param sendBack lãnh đạo xã trả lại cán bộ
 * @param decide xác nhận hoặc trả lại
 */
public record Rights(boolean read, boolean content, boolean enter, boolean handOver, boolean submit, boolean sendBack,
		boolean decide) {

	/**
	 * The rights of a person.
	 * @param actor the person
	 * @param owner who owes the record
	 * @param submission where it stands
	 * @return the rights
	 */
	public static Rights of(Actor actor, Owner owner, Submission submission) {
		boolean owns = owner.is(actor);
		SubmissionState state = submission.state();
		boolean behalf = actor.is(Role.STAFF) && !owns;
		boolean enter = submission.open() && (owns || (behalf
				&& (submission.enteredBy() == null || submission.onBehalf() || state == SubmissionState.RETURNED)));
		boolean leader = (owner.bodyId() != null) ? owns : actor.isFor(Role.COMMUNE_LEADER, owner.unitId());
		boolean submit = (leader && (submission.open() || state == SubmissionState.HANDED_OVER)) || (behalf && enter);
		return new Rights(owns || actor.readsAllRecords(), owns || (actor.readsAllRecords() && submission.sent()),
				enter, enter && owner.bodyId() == null && actor.isFor(Role.COMMUNE_EDITOR, owner.unitId()), submit,
				state == SubmissionState.HANDED_OVER && owner.bodyId() == null && leader,
				state == SubmissionState.SUBMITTED && actor.is(Role.STAFF, Role.BOARD_LEADER)
						&& !submission.isBy(actor));
	}

}
