package vn.danvan.programme;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.RecordGuard;

/** Who may read the log of a programme; scans are attached to its steps. */
@Component
class ProgrammeGuard implements RecordGuard {

	private final ProgrammeRepository programmes;

	ProgrammeGuard(ProgrammeRepository programmes) {
		this.programmes = programmes;
	}

	@Override
	public String subjectType() {
		return Programme.SUBJECT;
	}

	@Override
	@Transactional(readOnly = true)
	public boolean mayRead(Actor actor, long subjectId) {
		return actor.readsAllUnits()
				&& this.programmes.findById(subjectId).filter((one) -> one.visibleTo(actor)).isPresent();
	}

	@Override
	public boolean mayAttach(Actor actor, long subjectId) {
		return false;
	}

}
