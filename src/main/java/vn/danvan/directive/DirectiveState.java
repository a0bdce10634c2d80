package vn.danvan.directive;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * How far the dissemination of a directive is, computed from its date and recipients and
 * never stored.
 */
public enum DirectiveState {

	/** Chưa chuyển: nobody must be informed yet. */
	NOT_SENT,

	/** Đang quán triệt: somebody has not confirmed, the deadline has not passed. */
	OPEN,

	/** Quá hạn: somebody has not confirmed and the deadline has passed. */
	LATE,

	/** Đã quán triệt: all have confirmed. */
	DONE,

	/** Đã rút: was entered by mistake. */
	WITHDRAWN;

	static DirectiveState of(boolean withdrawn, int recipients, int confirmed, @Nullable LocalDate deadline,
			LocalDate today) {
		if (withdrawn) {
			return WITHDRAWN;
		}
		if (recipients == 0) {
			return NOT_SENT;
		}
		if (confirmed == recipients) {
			return DONE;
		}
		return (deadline != null && deadline.isBefore(today)) ? LATE : OPEN;
	}

}
