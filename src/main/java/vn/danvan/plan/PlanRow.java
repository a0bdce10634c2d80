package vn.danvan.plan;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A plan in a list.
 *
 * @param id the plan
 * @param year năm
 * @param title tên
 * @param state where it stands
 * @param symbol số, ký hiệu, null before it is issued
 * @param issuedOn ngày ban hành, null before it is issued
 * @param programmeId chương trình, or null
 * @param revision how often it has been adjusted
 * @param sample whether its content is an example (minh họa)
 * @param version for the next change
 */
public record PlanRow(long id, int year, String title, PlanState state, @Nullable String symbol,
		@Nullable LocalDate issuedOn, @Nullable Long programmeId, int revision, boolean sample, int version) {
}
