package vn.danvan.rollout;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.RecordGuard;
import vn.danvan.base.security.Role;

/** Who may read the log and the files of a roll-out, and attach files to it. */
@Component
class RollOutGuard implements RecordGuard {

	private final RollOutRepository rollOuts;

	RollOutGuard(RollOutRepository rollOuts) {
		this.rollOuts = rollOuts;
	}

	@Override
	public String subjectType() {
		return RollOut.SUBJECT;
	}

	@Override
	@Transactional(readOnly = true)
	public boolean mayRead(Actor actor, long subjectId) {
		return this.rollOuts.findById(subjectId)
			.filter((one) -> actor.ownUnits().contains(one.unitId())
					|| (actor.readsAllUnits() && one.stage() != RollOutStage.DRAFT))
			.isPresent();
	}

	@Override
	@Transactional(readOnly = true)
	public boolean mayAttach(Actor actor, long subjectId) {
		return actor.is(Role.STAFF, Role.BOARD_LEADER) && this.rollOuts.findById(subjectId).isPresent();
	}

}
