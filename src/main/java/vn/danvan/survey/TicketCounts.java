package vn.danvan.survey;

/**
 * How the tickets of a round stand.
 *
 * @param handedOut đã phát: on paper slips, or shown on the screen of the officer
 * @param used đã trả lời
 * @param ready chưa phát, to be shown on the screen
 * @param slips chưa dùng, on paper slips
 */
public record TicketCounts(int handedOut, int used, int ready, int slips) {
}
