package vn.danvan.figures;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** Whether a sheet is late; computed from dates, never stored. */
public enum SheetTimeliness {

	/** Đúng hạn. */
	ON_TIME,

	/** Gửi muộn. */
	SENT_LATE,

	/** Trong hạn, chưa gửi. */
	PENDING,

	/** Quá hạn, chưa gửi. */
	OVERDUE;

	static SheetTimeliness of(LocalDate dueOn, @Nullable LocalDate sentOn, LocalDate today) {
		if (sentOn != null) {
			return sentOn.isAfter(dueOn) ? SENT_LATE : ON_TIME;
		}
		return today.isAfter(dueOn) ? OVERDUE : PENDING;
	}

}
