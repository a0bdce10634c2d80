package vn.danvan.inspection;

/**
 * A team in a list.
 *
 * @param id the team
 * @param version for the next change
 * @param request title and members
 * @param decision how far the decision that sets it up is
 * @param mayRevise whether this person may change it
 * @param sample minh họa
 */
public record TeamRow(long id, int version, TeamRequest request, ActState decision, boolean mayRevise, boolean sample) {
}
