package vn.danvan.base.event;

import java.time.LocalDate;
import java.util.Set;

/**
 * Việc có hạn: something that is still owed, with those whom a reminder concerns.
 *
 * @param subjectType the kind of record
 * @param subjectId the record
 * @param unitId the commune that owes it, or the district
 * @param deadline the last day on which it is in time
 * @param what names it within a sentence, for example {@code báo cáo nhiệm vụ NV05}
 * @param owner the commune or body that owes it, by name
 * @param owners accounts of the people who must act
 * @param leaders accounts of those who hear of it when it stays late
 */
public record Due(String subjectType, long subjectId, long unitId, LocalDate deadline, String what, String owner,
		Set<Long> owners, Set<Long> leaders) {
}
