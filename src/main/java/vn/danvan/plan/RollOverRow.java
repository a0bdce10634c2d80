package vn.danvan.plan;

import java.time.LocalDate;

/**
 * A task of an earlier plan that may go over into a new one.
 *
 * @param taskId the task
 * @param code mã
 * @param title nội dung
 * @param kind loại
 * @param deadline hạn as it was
 * @param newDeadline hạn after the shift of years
 * @param owners how many communes and bodies owe it
 * @param unfinished how many of them have not finished
 */
public record RollOverRow(long taskId, String code, String title, TaskKind kind, LocalDate deadline,
		LocalDate newDeadline, int owners, int unfinished) {

	/**
	 * What usually goes over.
	 * @return the whole of what comes each year, what is left of what has a date
	 */
	public Carry preset() {
		if (kind != TaskKind.DATED) {
			return Carry.WHOLE;
		}
		return (unfinished > 0) ? Carry.UNFINISHED : Carry.NOTHING;
	}

}
