package vn.danvan.rollout;

import org.springframework.stereotype.Component;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.RecordGuard;

/** Who may read the log of a criteria set; it has no files. */
@Component
class CriteriaSetGuard implements RecordGuard {

	@Override
	public String subjectType() {
		return CriteriaSet.SUBJECT;
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
