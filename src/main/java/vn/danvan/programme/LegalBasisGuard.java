package vn.danvan.programme;

import org.springframework.stereotype.Component;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.RecordGuard;

/** Who may read the log of a legal basis. */
@Component
class LegalBasisGuard implements RecordGuard {

	@Override
	public String subjectType() {
		return LegalBasisEntry.SUBJECT;
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
