package vn.danvan.survey;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Everything that the page of a round shows.
 *
 * @param row the round
 * @param version for the next change
 * @param form its form with the questions
 * @param code the word in the address of the desk, null for paper
 * @param counts what was counted on paper, null before, and for the desk
 * @param tickets mã phiếu at the desk
 * @param results one for each question, as far as they are shown yet
 * @param mayWrite whether this person runs the round
 * @param mayReopen whether this person may open it again
 * @param sample minh họa
 */
public record SurveyDetails(SurveyRow row, int version, SurveyForm form, @Nullable String code,
		@Nullable PaperCounts counts, TicketCounts tickets, List<SurveyResult> results, boolean mayWrite,
		boolean mayReopen, boolean sample) {
}
