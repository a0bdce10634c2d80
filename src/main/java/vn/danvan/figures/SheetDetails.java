package vn.danvan.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.danvan.organisation.UnitName;
import vn.danvan.submission.SubmissionView;

/**
 * Everything that the page of a sheet shows.
 *
 * @param id the sheet, or null before anything was saved
 * @param version for the next change, -1 before anything was saved
 * @param period kỳ
 * @param unit xã
 * @param template mẫu biểu
 * @param values what was saved; while the owner corrects it, the board sees what counts
 * @param previous what counted in the period before
 * @param revision lần chỉnh lý, 0 for the first
 * @param correctionReason why it is being corrected, or null
 * @param submission where it stands, and what this person may do
 * @param mayCorrect whether this person may begin a correction
 * @param draft what this person has typed and not saved, or null
 * @param sample minh họa
 */
public record SheetDetails(@Nullable Long id, int version, PeriodRow period, UnitName unit, SheetTemplate template,
		Map<String, BigDecimal> values, Map<String, BigDecimal> previous, int revision,
		@Nullable String correctionReason, SubmissionView submission, boolean mayCorrect, @Nullable KeptSheet draft,
		boolean sample) {

	/**
	 * What is wrong with filled cells.
	 * @param typed values by code
	 * @return problems, each with the cells concerned
	 */
	public List<SheetProblem> disagreements(Map<String, BigDecimal> typed) {
		return SheetRules.disagreements(template, typed);
	}

}
