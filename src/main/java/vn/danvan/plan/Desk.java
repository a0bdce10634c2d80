package vn.danvan.plan;

/**
 * What of the plans waits for one person.
 *
 * @param toDo việc phải làm: of the own commune or body, not sent or returned
 * @param toApprove báo cáo chờ lãnh đạo xã duyệt
 * @param toVerify báo cáo đã gửi chờ xác nhận, entered by others
 * @param extensions đề nghị gia hạn chờ quyết định
 * @param inCharge việc quá hạn of tasks that this person is in charge of
 */
public record Desk(int toDo, int toApprove, int toVerify, int extensions, int inCharge) {

	/** Nothing. */
	static final Desk EMPTY = new Desk(0, 0, 0, 0, 0);

	/**
	 * All of it.
	 * @return the number for the menu
	 */
	public int total() {
		return toDo + toApprove + toVerify + extensions + inCharge;
	}

}
