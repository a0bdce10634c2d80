package vn.danvan.rollout;

import java.util.List;

/**
 * A recorded decision in a list.
 *
 * @param id the decision
 * @param version for the next step
 * @param entry what it says
 * @param units the communes that it names, in Vietnamese order
 * @param recordedBy who entered it
 * @param pending whether it waits for confirmation
 * @param mayConfirm whether this person may confirm it now
 * @param mayDiscard whether this person may throw it away now
 * @param sample minh họa
 */
public record RollOutActRow(long id, int version, RollOutActEntry entry, List<String> units, String recordedBy,
		boolean pending, boolean mayConfirm, boolean mayDiscard, boolean sample) {
}
