package vn.danvan.plan;

import org.springframework.stereotype.Component;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.RecordGuard;

/** Who may read the log of a plan. */
@Component
class PlanGuard implements RecordGuard {

	@Override
	public String subjectType() {
		return Plan.SUBJECT;
	}

	@Override
	public boolean mayRead(Actor actor, long subjectId) {
		return actor.readsAllUnits();
	}

	@Override
	public boolean mayAttach(Actor actor, long subjectId) {
		return false;
	}

}
