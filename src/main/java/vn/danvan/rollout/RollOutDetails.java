package vn.danvan.rollout;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The page of a commune in a year.
 *
 * @param id the roll-out, or null while nothing is registered
 * @param version for the next change, -1 before there is a roll-out
 * @param unitId xã
 * @param unit tên xã
 * @param year năm
 * @param stage how far it is, null while nothing is registered
 * @param registration what was registered, or null; a draft is seen by its commune only
 * @param steps the steps in their order
 * @param sample minh họa
 * @param may what this person may do now
 */
public record RollOutDetails(@Nullable Long id, int version, long unitId, String unit, int year,
		@Nullable RollOutStage stage, @Nullable Registration registration, List<RollOutStep> steps, boolean sample,
		Set<RollOutVerb> may) {
}
