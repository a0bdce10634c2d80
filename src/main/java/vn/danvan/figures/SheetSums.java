package vn.danvan.figures;

/**
 * How many communes have sent their sheet.
 *
 * @param communes how many owe one
 * @param sent of how many something counts
 * @param waiting how many wait to be accepted
 * @param accepted how many are accepted
 * @param late how many were sent after the deadline
 */
public record SheetSums(int communes, int sent, int waiting, int accepted, int late) {

	/**
	 * How many communes have sent nothing that counts.
	 * @return zero or more
	 */
	public int missing() {
		return communes - sent;
	}

}
