package vn.danvan.inspection;

/**
 * What is counted at an inspection of civil-service conduct (kiểm tra công vụ): how many
 * broke a rule, which rules, how they were handled. One person may break several rules;
 * he is handled once. Forms of discipline by Nghị định 112/2020/NĐ-CP.
 */
public enum ConductCount {

	/** Số tập thể vi phạm. */
	BODIES(CountGroup.VIOLATORS),

	/** Số cá nhân vi phạm. */
	PEOPLE(CountGroup.VIOLATORS),

	/** Giờ giấc. */
	HOURS(CountGroup.VIOLATIONS),

	/** Thẻ công chức. */
	BADGE(CountGroup.VIOLATIONS),

	/** Trang phục. */
	DRESS(CountGroup.VIOLATIONS),

	/** Thái độ phục vụ. */
	MANNER(CountGroup.VIOLATIONS),

	/** Giải quyết thủ tục hành chính. */
	PROCEDURE(CountGroup.VIOLATIONS),

	/** Hội họp. */
	MEETING(CountGroup.VIOLATIONS),

	/** Rượu bia trong giờ làm việc. */
	ALCOHOL(CountGroup.VIOLATIONS),

	/** Nhắc nhở. */
	REMINDER(CountGroup.HANDLING),

	/** Phê bình. */
	CRITICISM(CountGroup.HANDLING),

	/** Kiểm điểm. */
	REVIEW(CountGroup.HANDLING),

	/** Khiển trách. */
	REPRIMAND(CountGroup.HANDLING),

	/** Cảnh cáo. */
	WARNING(CountGroup.HANDLING),

	/** Cách chức. */
	REMOVAL(CountGroup.HANDLING),

	/** Buộc thôi việc. */
	DISMISSAL(CountGroup.HANDLING);

	private final CountGroup group;

	ConductCount(CountGroup group) {
		this.group = group;
	}

	/**
	 * What it belongs to.
	 * @return the group
	 */
	public CountGroup group() {
		return this.group;
	}

	/** What counts belong to. */
	public enum CountGroup {

		/** Tập thể, cá nhân vi phạm. */
		VIOLATORS,

		/** Nội dung vi phạm. */
		VIOLATIONS,

		/** Hình thức xử lý. */
		HANDLING

	}

}
