package vn.danvan.submission;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a page shows of a submission.
 *
 * @param state where it stands
 * @param enteredBy the name of who entered it, or null
 * @param onBehalf whether staff did so in the owner's place
 * @param submittedOn ngày gửi, or null
 * @param returnReason why it was returned, or null
 * @param sendBackReason why the commune's leader gave it back, or null
 * @param rights what this person may do
 */
public record SubmissionView(SubmissionState state, @Nullable String enteredBy, boolean onBehalf,
		@Nullable LocalDate submittedOn, @Nullable String returnReason, @Nullable String sendBackReason,
		Rights rights) {

	/**
	 * What a page shows.
	 * @param submission the submission
	 * @param names names of accounts
	 * @param rights what this person may do
	 * @return the view; who wrote what stays unsaid where the content may not be read
	 */
	public static SubmissionView of(Submission submission, Map<Long, String> names, Rights rights) {
		Long by = submission.enteredBy();
		return new SubmissionView(submission.state(), (rights.content() && by != null) ? names.get(by) : null,
				submission.onBehalf(), submission.submittedOn(), submission.returnReason(),
				rights.content() ? submission.sendBackReason() : null, rights);
	}

}
