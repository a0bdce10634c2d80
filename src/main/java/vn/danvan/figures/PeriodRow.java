package vn.danvan.figures;

import java.time.LocalDate;

/**
 * Kỳ báo cáo in a list.
 *
 * @param id the period
 * @param version for the next change
 * @param span its days
 * @param dueOn hạn nộp
 * @param state trạng thái
 * @param reason the directing letter of an own period
 * @param sample minh họa
 */
public record PeriodRow(long id, int version, PeriodSpan span, LocalDate dueOn, PeriodState state, String reason,
		boolean sample) {

	/**
	 * What the period is called.
	 * @return for example {@code 6 tháng đầu năm 2023}
	 */
	public String label() {
		return span.label();
	}

}
