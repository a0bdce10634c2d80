package vn.danvan.rollout;

import java.util.EnumSet;
import java.util.Set;

/** Bước triển khai mô hình tại một xã trong một năm, in their order. */
public enum RollOutStage {

	/** Đang soạn bản đăng ký. */
	DRAFT,

	/** Xã đã đăng ký. */
	REGISTERED,

	/** Ban Chỉ đạo đã duyệt danh sách. */
	LISTED,

	/** Đã triển khai, đang tự chấm điểm. */
	ROLLED_OUT,

	/** Đã gửi hồ sơ, đang thẩm định. */
	SUBMITTED,

	/** Được yêu cầu bổ sung hồ sơ. */
	SUPPLEMENT,

	/** Đã thẩm định, chờ lãnh đạo duyệt. */
	APPRAISED,

	/** Đủ điều kiện công nhận. */
	APPROVED,

	/** Không đạt. */
	REFUSED,

	/** Được công nhận đạt chuẩn trong năm. */
	RECOGNISED,

	/** Bị thu hồi công nhận. */
	WITHDRAWN,

	/** Dừng thực hiện. */
	ENDED;

	/**
	 * Says whether a step may follow another.
	 * @param next the next step
	 * @return true if it may
	 */
	public boolean mayBecome(RollOutStage next) {
		return following().contains(next);
	}

	/**
	 * The steps that may follow.
	 * @return none after the end
	 */
	public Set<RollOutStage> following() {
		return switch (this) {
			case DRAFT -> EnumSet.of(REGISTERED);
			case REGISTERED -> EnumSet.of(DRAFT, LISTED, ENDED);
			case LISTED -> EnumSet.of(ROLLED_OUT, ENDED);
			case ROLLED_OUT -> EnumSet.of(SUBMITTED, ENDED);
			case SUBMITTED -> EnumSet.of(SUPPLEMENT, APPRAISED, ENDED);
			case SUPPLEMENT -> EnumSet.of(SUBMITTED, ENDED);
			case APPRAISED -> EnumSet.of(SUBMITTED, APPROVED, REFUSED);
			case APPROVED -> EnumSet.of(APPRAISED, RECOGNISED);
			case REFUSED -> EnumSet.of(APPRAISED);
			case RECOGNISED -> EnumSet.of(WITHDRAWN);
			case WITHDRAWN, ENDED -> EnumSet.noneOf(RollOutStage.class);
		};
	}

	/**
	 * Says whether the model is in use at this step.
	 * @return true from the roll-out on, unless it was ended or withdrawn
	 */
	public boolean running() {
		return ordinal() >= ROLLED_OUT.ordinal() && this != WITHDRAWN && this != ENDED;
	}

	/**
	 * Says whether the commune may score itself at this step.
	 * @return true before the dossier is sent, and while it is to be supplemented
	 */
	public boolean scoring() {
		return this == ROLLED_OUT || this == SUPPLEMENT;
	}

	/**
	 * Says whether the appraisal of a commune is concluded at this step.
	 * @return true from then on, unless it was ended
	 */
	public boolean appraised() {
		return ordinal() >= APPRAISED.ordinal() && this != ENDED;
	}

}
