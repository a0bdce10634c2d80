package vn.danvan.plan;

/**
 * Ký hiệu of an assignment in the matrix: one sign for the screen, one for the page,
 * whose typeface has fewer; never colour alone.
 */
public enum CellMark {

	/** Đã xác nhận hoàn thành. */
	FINISHED("✓", "√"),

	/** Đã xác nhận một phần. */
	PARTLY("◐", "½"),

	/** Chờ xác nhận. */
	SUBMITTED("▲", "▲"),

	/** Chờ lãnh đạo xã. */
	HANDED_OVER("△", "▼"),

	/** Bị trả lại. */
	RETURNED("↩", "←"),

	/** Đang nhập. */
	DRAFT("✎", "…"),

	/** Sắp đến hạn, chưa báo cáo. */
	DUE_SOON("◔", "○"),

	/** Chưa báo cáo. */
	NOT_REPORTED("·", "·"),

	/** Quá hạn, chưa báo cáo. */
	OVERDUE("!", "!"),

	/** Thôi giao. */
	WITHDRAWN("✕", "×");

	/** Stands behind a sign whose assignment is late. */
	public static final String LATE = "!";

	private final String screen;

	private final String page;

	CellMark(String screen, String page) {
		this.screen = screen;
		this.page = page;
	}

	/**
	 * The mark of an assignment.
	 * @param state where its report stands
	 * @param timeliness whether it is late
	 * @return the mark
	 */
	public static CellMark of(ProgressState state, Timeliness timeliness) {
		return switch (state) {
			case VERIFIED ->
				(timeliness == Timeliness.DONE_ON_TIME || timeliness == Timeliness.DONE_LATE) ? FINISHED : PARTLY;
			case SUBMITTED -> SUBMITTED;
			case RETURNED -> RETURNED;
			case HANDED_OVER -> HANDED_OVER;
			case WITHDRAWN -> WITHDRAWN;
			case DRAFT -> DRAFT;
			case NOT_REPORTED -> switch (timeliness) {
				case OVERDUE -> OVERDUE;
				case DUE_SOON -> DUE_SOON;
				default -> NOT_REPORTED;
			};
		};
	}

	/**
	 * The sign on a screen.
	 * @return one character
	 */
	public String screen() {
		return this.screen;
	}

	/**
	 * The sign on a page.
	 * @return one character that the typeface of documents has
	 */
	public String page() {
		return this.page;
	}

	/**
	 * Says whether lateness is to be added to the sign.
	 * @param timeliness whether the assignment is late
	 * @return true for what is late and does not say so by itself
	 */
	public boolean marksLate(Timeliness timeliness) {
		return timeliness == Timeliness.OVERDUE && this != OVERDUE;
	}

}
