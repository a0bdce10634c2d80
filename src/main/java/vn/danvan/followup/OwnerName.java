package vn.danvan.followup;

import vn.danvan.submission.Owner;

/**
 * Somebody who owes follow-ups.
 *
 * @param owner the commune or body
 * @param name what it is called
 */
public record OwnerName(Owner owner, String name) {
}
