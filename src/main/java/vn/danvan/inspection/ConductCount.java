package vn.danvan.inspection;

/**
 * What is counted at an inspection of civil-service conduct (kiểm tra công vụ): how many
 * broke a rule, which rules, how they were handled. One person may break several rules;
 * he is handled once. Forms of discipline by Nghị định 112/2020/NĐ-CP.
 */
public enum ConductCount {

	/** Số tập thể vi phạm. */
	BODIES(Group.VIOLATORS),

	/** Số cá nhân vi phạm. */
	PEOPLE(Group.VIOLATORS),

	/** Giờ giấc. */
	HOURS(Group.VIOLATIONS),

	/** Thẻ công chức. */
	BADGE(Group.VIOLATIONS),

	/** Trang phục. */
	DRESS(Group.VIOLATIONS),

	/** Thái độ phục vụ. */
	MANNER(Group.VIOLATIONS),

	/** Giải quyết thủ tục hành chính. */
	PROCEDURE(Group.VIOLATIONS),

	/** Hội họp. */
	MEETING(Group.VIOLATIONS),

	/** Rượu bia trong giờ làm việc. */
	ALCOHOL(Group.VIOLATIONS),

	/** Nhắc nhở. */
	REMINDER(Group.HANDLING),

	/** Phê bình. */
	CRITICISM(Group.HANDLING),

	/** Kiểm điểm. */
	REVIEW(Group.HANDLING),

	/** Khiển trách. */
	REPRIMAND(Group.HANDLING),

	/** Cảnh cáo. */
	WARNING(Group.HANDLING),

	/** Cách chức. */
	REMOVAL(Group.HANDLING),

	/** Buộc thôi việc. */
	DISMISSAL(Group.HANDLING);

	private final Group group;

	ConductCount(Group group) {
		this.group = group;
	}

	/**
	 * What it belongs to.
	 * @return the group
	 */
	public Group group() {
		return this.group;
	}

	/** What counts belong to. */
	public enum Group {

		/** Tập thể, cá nhân vi phạm. */
		VIOLATORS,

		/** Nội dung vi phạm. */
		VIOLATIONS,

		/** Hình thức xử lý. */
		HANDLING

	}

}
