package vn.danvan.report;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Everything that the page of a report shows.
 *
 * @param row the report
 * @param version for the next step
 * @param preparedBy người soạn
 * @param rangeReason why its days differ from those of the period
 * @param figuresOn the day on which figures were last collected
 * @param returnReason why the leader returned it, or null
 * @param sections mục, in their order
 * @param missing communes that have not reported, in Vietnamese order
 * @param stale how many sections would change if the figures were collected anew
 * @param moved how many edited blocks say something else than their figures now
 * @param sample minh họa
 * @param mayWrite whether this person may edit it now
 * @param mayDecide whether this person may approve or return it now
 * @param mayDiscard whether this person may throw it away
 */
public record ReportDetails(ReportRow row, int version, String preparedBy, String rangeReason, LocalDate figuresOn,
		@Nullable String returnReason, List<SectionView> sections, List<String> missing, int stale, long moved,
		boolean sample, boolean mayWrite, boolean mayDecide, boolean mayDiscard) {
}
