package vn.danvan.rollout;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.RecordGuard;
import vn.danvan.base.security.Role;

/** Who may open the scan of a decision on communes, and attach it. */
@Component
class RollOutActGuard implements RecordGuard {

	private final RollOutActRepository acts;

	RollOutActGuard(RollOutActRepository acts) {
		this.acts = acts;
	}

	@Override
	public String subjectType() {
		return RollOutAct.SUBJECT;
	}

	@Override
	@Transactional(readOnly = true)
	public boolean mayRead(Actor actor, long subjectId) {
		return actor.readsAllUnits() && this.acts.findById(subjectId).isPresent();
	}

	@Override
	@Transactional(readOnly = true)
	public boolean mayAttach(Actor actor, long subjectId) {
		return actor.is(Role.STAFF, Role.BOARD_LEADER)
				&& this.acts.findById(subjectId).filter(RollOutAct::pending).isPresent();
	}

}
