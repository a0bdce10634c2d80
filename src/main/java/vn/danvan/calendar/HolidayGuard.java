package vn.danvan.calendar;

import org.springframework.stereotype.Component;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.RecordGuard;

/** The log of a day is read by those who read the list; no files hang on it. */
@Component
class HolidayGuard implements RecordGuard {

	@Override
	public String subjectType() {
		return Holiday.SUBJECT;
	}

	@Override
	public boolean mayRead(Actor actor, long subjectId) {
		return actor.readsRecords();
	}

	@Override
	public boolean mayAttach(Actor actor, long subjectId) {
		return false;
	}

}
