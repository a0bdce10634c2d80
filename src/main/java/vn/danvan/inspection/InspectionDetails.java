package vn.danvan.inspection;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Everything that the page of an inspection shows.
 *
 * @param row the inspection
 * @param version for the next change
 * @param request what was planned
 * @param result what was found
 * @param conclusionSymbol số, ký hiệu kết luận, or null
 * @param concludedOn ngày kết luận, or null
 * @param sample minh họa
 * @param mayWrite whether this person may write
 * @param mayConclude whether this person may conclude
 */
public record InspectionDetails(InspectionRow row, int version, InspectionRequest request, InspectionResult result,
		@Nullable String conclusionSymbol, @Nullable LocalDate concludedOn, boolean sample, boolean mayWrite,
		boolean mayConclude) {
}
