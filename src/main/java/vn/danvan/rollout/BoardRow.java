package vn.danvan.rollout;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A commune on the board of a year: when it came to which stage.
 *
 * @param unitId xã
 * @param unit tên xã
 * @param stage where it is now, null when it has not registered
 * @param reached by stage, when it came there; stages that it did not reach are missing
 */
public record BoardRow(long unitId, String unit, @Nullable RollOutStage stage, Map<RollOutStage, Reached> reached) {

	/**
	 * The day on which the commune came to a stage.
	 * @param at bước
	 * @return the last such day, null if it never did
	 */
	public @Nullable LocalDate day(RollOutStage at) {
		Reached found = reached.get(at);
		return (found != null) ? found.day() : null;
	}

	/**
	 * When a commune came to a stage.
	 *
	 * @param day the last time
	 * @param times how often; a dossier may be sent and appraised again
	 */
	public record Reached(LocalDate day, int times) {
	}

}
