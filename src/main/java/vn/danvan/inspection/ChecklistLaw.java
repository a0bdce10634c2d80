package vn.danvan.inspection;

import java.time.LocalDate;

/**
 * Văn bản by which a kind of unit is inspected, and when it is in force. Pháp lệnh
 * 34/2007/PL-UBTVQH11 and Nghị định 04/2015/NĐ-CP rule what happened before 1/7/2023,
 * Luật 10/2022/QH15 what happened since.
 *
 * @param target loại đơn vị được kiểm tra
 * @param title for example {@code Luật 10/2022/QH15}
 * @param from có hiệu lực từ
 * @param until the first day on which it is no longer in force; a far date while it is
 */
public record ChecklistLaw(TargetKind target, String title, LocalDate from, LocalDate until) {

	/** Longest title. */
	public static final int TITLE_MAX = 200;

	/** While a law is in force it ends on this day. */
	public static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

	/**
	 * Says whether something of a period is judged by it.
	 * @param periodFrom the first day of the period
	 * @param periodUntil the first day after the period
	 * @return true if at least one day lies in both
	 */
	public boolean rules(LocalDate periodFrom, LocalDate periodUntil) {
		return from.isBefore(periodUntil) && periodFrom.isBefore(until);
	}

}
