package vn.danvan.programme;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A recorded step of a programme.
 *
 * @param id the act, to which its scan is attached
 * @param kind the step
 * @param bodyId the party that signed, null for other steps
 * @param actedOn ngày văn bản, or the day on which it happened
 * @param symbol số, ký hiệu, empty for none
 * @param signerName người ký, empty for none
 * @param signerTitle chức vụ người ký
 * @param note ghi chú
 * @param successorId chương trình thay thế, or null
 * @param recordedBy the account that recorded it
 * @param confirmedBy the account that confirmed it, null while it waits
 */
public record Act(long id, ActKind kind, @Nullable Long bodyId, LocalDate actedOn, String symbol, String signerName,
		String signerTitle, String note, @Nullable Long successorId, long recordedBy, @Nullable Long confirmedBy) {

	/**
	 * Says whether it waits for the leader.
	 * @return true until it is confirmed
	 */
	public boolean pending() {
		return confirmedBy == null;
	}

}
