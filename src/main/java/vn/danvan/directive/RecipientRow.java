package vn.danvan.directive;

import org.jspecify.annotations.Nullable;

/**
 * A recipient on the page of a directive.
 *
 * @param id the recipient
 * @param version for the next change
 * @param unitId the commune, or the district
 * @param bodyId the body, null for a commune
 * @param name what it was called when the directive was sent
 * @param state where it stands today
 * @param receipt what it confirmed, or null
 * @param confirmedBy the account that confirmed, or null
 * @param onBehalf whether staff confirmed in its place
 * @param mine whether this person belongs to it
 * @param mayConfirm whether this person may confirm or correct now
 * @param mayTakeBack whether this person may undo the confirmation
 */
public record RecipientRow(long id, int version, long unitId, @Nullable Long bodyId, String name, RecipientState state,
		@Nullable Receipt receipt, @Nullable Long confirmedBy, boolean onBehalf, boolean mine, boolean mayConfirm,
		boolean mayTakeBack) {
}
