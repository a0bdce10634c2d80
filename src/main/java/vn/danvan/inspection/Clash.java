package vn.danvan.inspection;

/**
 * Two inspections at the same time that cannot both be.
 *
 * @param kind what they share
 * @param what the person or the place
 * @param otherId the other inspection
 * @param other the unit that it inspects
 */
public record Clash(ClashKind kind, String what, long otherId, String other) {
}
