package vn.danvan.inspection;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.danvan.followup.FollowUpRow;

/**
 * Everything that the page of an inspection shows.
 *
 * @param row the inspection
 * @param version for the next change
 * @param request what was planned
 * @param steps the steps that were taken
 * @param counts what was counted at an inspection of conduct
 * @param findings ưu điểm, hạn chế, nguyên nhân; empty for the unit before the conclusion
 * @param team the members, or null while there is no team
 * @param teamDecided whether the team may go
 * @param conclusion how far the conclusion is
 * @param carriedIn open recommendations of earlier inspections of the same unit
 * @param sample minh họa
 * @param rights what this person may do
 */
public record InspectionDetails(InspectionRow row, int version, InspectionRequest request, InspectionSteps steps,
		Map<ConductCount, Integer> counts, Findings findings, @Nullable TeamRequest team, boolean teamDecided,
		ActState conclusion, List<FollowUpRow> carriedIn, boolean sample, Rights rights) {

	/**
	 * What this person may do with it.
	 *
	 * @param write plan, announce, record
	 * @param carryOut begin the visit and fill in the checklist
	 * @param sendReport send the unit's report
	 * @param answers see the answers to the checklist
	 */
	public record Rights(boolean write, boolean carryOut, boolean sendReport, boolean answers) {
	}

}
