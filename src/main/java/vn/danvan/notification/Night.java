package vn.danvan.notification;

import java.time.LocalTime;

import vn.danvan.base.time.BusinessClock;

/** Giờ nghỉ: from 21:00 to 7:00 in Vietnam nobody is reminded and no mail is sent. */
final class Night {

	private static final LocalTime BEGINS = LocalTime.of(21, 0);

	private static final LocalTime ENDS = LocalTime.of(7, 0);

	private Night() {
	}

	static boolean at(BusinessClock clock) {
		LocalTime now = LocalTime.ofInstant(clock.instant(), clock.getZone());
		return !now.isBefore(BEGINS) || now.isBefore(ENDS);
	}

}
