package vn.danvan.plan;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** Whether something is late; always computed from dates, never stored. */
public enum Timeliness {

	/** Hoàn thành đúng hạn. */
	DONE_ON_TIME,

	/** Hoàn thành sau hạn. */
	DONE_LATE,

	/** Quá hạn. */
	OVERDUE,

	/** Sắp đến hạn, within seven days. */
	DUE_SOON,

	/** Trong hạn. */
	IN_TIME,

	/** Thôi giao: no longer owed. */
	NOT_OWED;

	/** How many days before the deadline something is due soon. */
	public static final int SOON_DAYS = 7;

	/**
	 * The timeliness of an assignment.
	 * @param state where its report stands
	 * @param deadline hạn
	 * @param completedOn ngày hoàn thành as reported, or null
	 * @param today the business day
	 * @return the timeliness; only what was sent to the district counts as done
	 */
	public static Timeliness of(ProgressState state, LocalDate deadline, @Nullable LocalDate completedOn,
			LocalDate today) {
		if (state == ProgressState.WITHDRAWN) {
			return NOT_OWED;
		}
		boolean sent = state == ProgressState.SUBMITTED || state == ProgressState.VERIFIED;
		if (sent && completedOn != null) {
			return completedOn.isAfter(deadline) ? DONE_LATE : DONE_ON_TIME;
		}
		if (today.isAfter(deadline)) {
			return OVERDUE;
		}
		return today.plusDays(SOON_DAYS).isBefore(deadline) ? IN_TIME : DUE_SOON;
	}

}
