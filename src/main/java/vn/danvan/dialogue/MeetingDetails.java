package vn.danvan.dialogue;

import org.jspecify.annotations.Nullable;

import vn.danvan.submission.SubmissionView;

/**
 * Everything that the page of a meeting shows.
 *
 * @param id the meeting
 * @param version for the next change
 * @param unitId the commune, or the district
 * @param owner the commune, or the body of the district
 * @param entry what was entered, null where it may not be read yet
 * @param submission where it stands, and what this person may do
 * @param mayPromise whether this person may add commitments
 * @param mayDiscard whether this person may throw it away
 * @param sample minh họa
 */
public record MeetingDetails(long id, int version, long unitId, String owner, @Nullable MeetingEntry entry,
		SubmissionView submission, boolean mayPromise, boolean mayDiscard, boolean sample) {
}
