package vn.danvan.followup;

/**
 * How follow-ups ended or stand; each is counted once.
 *
 * @param open đang trong hạn: open, and not late
 * @param late quá hạn: open, and not reported as remedied by its deadline
 * @param inTime đã khắc phục đúng hạn
 * @param closedLate đã khắc phục nhưng quá hạn
 * @param givenUp không khắc phục được
 */
public record FollowUpOutcome(int open, int late, int inTime, int closedLate, int givenUp) {

	/** The five sums over {@code f} in the order of the components; they name :today. */
	static final String SUMS = "COALESCE(SUM(f.closed = FALSE), 0) - COALESCE(SUM(" + FollowUpFilter.LATE.condition()
			+ "), 0), COALESCE(SUM(" + FollowUpFilter.LATE.condition()
			+ "), 0), COALESCE(SUM(f.state = 'REMEDIED' AND f.finished_on <= f.due_on), 0),"
			+ " COALESCE(SUM(f.state = 'REMEDIED' AND f.finished_on > f.due_on), 0),"
			+ " COALESCE(SUM(f.state = 'CANNOT'), 0)";

	/**
	 * How many there are.
	 * @return the sum of all
	 */
	public int total() {
		return open + late + inTime + closedLate + givenUp;
	}

	/**
	 * These and others together.
	 * @param other the others
	 * @return the sums
	 */
	public FollowUpOutcome plus(FollowUpOutcome other) {
		return new FollowUpOutcome(open + other.open, late + other.late, inTime + other.inTime,
				closedLate + other.closedLate, givenUp + other.givenUp);
	}

}
