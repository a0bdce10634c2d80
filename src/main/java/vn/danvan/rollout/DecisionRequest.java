package vn.danvan.rollout;

import org.jspecify.annotations.Nullable;

/**
 * A decision that is to be drafted.
 *
 * @param kind the list of a year, or recognition
 * @param year năm
 * @param actId the recorded decision whose communes it names, null for all communes at
 * the step before
 * @param bodyId cơ quan ban hành
 * @param bases căn cứ, one a line
 */
public record DecisionRequest(RollOutActKind kind, int year, @Nullable Long actId, long bodyId, String bases) {

	/** Longest text of all căn cứ. */
	public static final int BASES_MAX = 4000;

}
