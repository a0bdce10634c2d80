package vn.danvan.rollout;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Everything that the page of a commune shows.
 *
 * @param id the roll-out, or null before the first step
 * @param version for the next change, -1 before the first step
 * @param unitId xã
 * @param unit tên xã
 * @param stage how far it is, null before the first step
 * @param steps the steps in their order
 * @param sample minh họa
 * @param next the steps that this person may record now
 * @param mayWrite whether this person may attach files and take steps back
 */
public record RollOutDetails(@Nullable Long id, int version, long unitId, String unit, @Nullable RollOutStage stage,
		List<RollOutStep> steps, boolean sample, List<RollOutStage> next, boolean mayWrite) {
}
