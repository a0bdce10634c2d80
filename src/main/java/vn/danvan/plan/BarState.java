package vn.danvan.plan;

/** Where a task, or one occurrence of it, stands as a whole; with a sign of its own. */
public enum BarState {

	/** Hoàn thành: all is verified as finished. */
	FINISHED("✓", "√"),

	/** Có việc quá hạn. */
	OVERDUE("!", "!"),

	/** Chờ xác nhận: something was sent and nothing is late. */
	WAITING("▲", "▲"),

	/** Đang thực hiện. */
	RUNNING("►", "►"),

	/** Chưa đến kỳ. */
	NOT_BEGUN("○", "○"),

	/** Thôi thực hiện, or assigned to nobody. */
	NOT_OWED("✕", "×");

	private final String screen;

	private final String page;

	BarState(String screen, String page) {
		this.screen = screen;
		this.page = page;
	}

	/**
	 * The state of some assignments.
	 * @param owed how many there are
	 * @param done how many are verified as finished
	 * @param waiting how many were sent
	 * @param overdue how many are late
	 * @param begun whether any has begun
	 */
	static BarState of(int owed, int done, int waiting, int overdue, boolean begun) {
		if (owed == 0) {
			return NOT_OWED;
		}
		if (done == owed) {
			return FINISHED;
		}
		if (overdue > 0) {
			return OVERDUE;
		}
		if (waiting > 0) {
			return WAITING;
		}
		return begun ? RUNNING : NOT_BEGUN;
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

}
