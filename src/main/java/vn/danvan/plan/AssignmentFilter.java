package vn.danvan.plan;

/** Which assignments are looked for. */
public enum AssignmentFilter {

	/** Tất cả. */
	ALL("TRUE"),

	/** Việc phải làm: not sent yet, or returned. */
	TO_DO("(a.starts_on <= :today AND (a.state IN ('NOT_REPORTED', 'DRAFT', 'RETURNED')"
			+ " OR (a.state = 'VERIFIED' AND a.completed_on IS NULL)))"),

	/** Chờ lãnh đạo xã duyệt. */
	HANDED_OVER("a.state = 'HANDED_OVER'"),

	/** Chờ xác nhận. */
	WAITING("a.state = 'SUBMITTED'"),

	/** Bị trả lại. */
	RETURNED("a.state = 'RETURNED'"),

	/** Quá hạn. */
	OVERDUE(TaskQueries.OVERDUE),

	/** Chưa báo cáo, for what should have begun. */
	NOT_REPORTED("(a.state = 'NOT_REPORTED' AND a.starts_on <= :today)"),

	/** Đã hoàn thành. */
	DONE(TaskQueries.DONE),

	/**
	 * Tôi phụ trách: begun and not finished, of tasks that the person is in charge of.
	 */
	IN_CHARGE("(a.starts_on <= :today AND " + TaskQueries.LIVE + " AND NOT " + TaskQueries.DONE + ")");

	private final String condition;

	AssignmentFilter(String condition) {
		this.condition = condition;
	}

	/**
	 * The condition in SQL on the assignment {@code a}; may name the parameter
	 * {@code :today}.
	 */
	String condition() {
		return this.condition;
	}

	/** The word that stands for it in an address. */
	public String slug() {
		return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
	}

}
