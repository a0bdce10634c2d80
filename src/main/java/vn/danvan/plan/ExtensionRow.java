package vn.danvan.plan;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A request for more time.
 *
 * @param id the request
 * @param version for the decision
 * @param assignmentId whose time it is
 * @param task mã and nội dung of the task
 * @param owner who owes it
 * @param fromDeadline hạn at the time of asking
 * @param until hạn xin gia hạn
 * @param reason why
 * @param state where it stands
 * @param askedBy who asked
 * @param askedOn when
 * @param decidedBy who decided, or null
 * @param decidedOn when, or null
 * @param answer why it was refused, or null
 */
public record ExtensionRow(long id, int version, long assignmentId, String task, String owner, LocalDate fromDeadline,
		LocalDate until, String reason, ExtensionState state, String askedBy, LocalDate askedOn,
		@Nullable String decidedBy, @Nullable LocalDate decidedOn, @Nullable String answer) {
}
