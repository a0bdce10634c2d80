package vn.danvan.notification;

import org.springframework.stereotype.Component;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.RecordGuard;
import vn.danvan.base.security.Role;

/** The log of the policy is read by those who see the policy; no files hang on it. */
@Component
class ReminderPolicyGuard implements RecordGuard {

	@Override
	public String subjectType() {
		return ReminderPolicy.SUBJECT;
	}

	@Override
	public boolean mayRead(Actor actor, long subjectId) {
		return actor.is(Role.STAFF, Role.BOARD_LEADER);
	}

	@Override
	public boolean mayAttach(Actor actor, long subjectId) {
		return false;
	}

}
