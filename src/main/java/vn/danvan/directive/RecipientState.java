package vn.danvan.directive;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** Where one recipient stands, computed from the dates and never stored. */
public enum RecipientState {

	/** Chưa xác nhận, còn hạn. */
	WAITING,

	/** Quá hạn: has not confirmed. */
	LATE,

	/** Đã quán triệt đúng hạn. */
	INFORMED,

	/** Đã quán triệt, muộn. */
	INFORMED_LATE;

	static RecipientState of(@Nullable LocalDate confirmedOn, LocalDate deadline, LocalDate today) {
		if (confirmedOn == null) {
			return deadline.isBefore(today) ? LATE : WAITING;
		}
		return confirmedOn.isAfter(deadline) ? INFORMED_LATE : INFORMED;
	}

	/**
	 * Says whether the recipient has confirmed.
	 * @return true for both that have
	 */
	public boolean confirmed() {
		return this == INFORMED || this == INFORMED_LATE;
	}

}
