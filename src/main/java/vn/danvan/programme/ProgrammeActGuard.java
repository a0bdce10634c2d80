package vn.danvan.programme;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.RecordGuard;
import vn.danvan.base.security.Role;

/**
 * Who may open the scans of a step, and attach them: a signed paper often comes after the
 * step was confirmed.
 */
@Component
class ProgrammeActGuard implements RecordGuard {

	private final ProgrammeQueries queries;

	private final ProgrammeGuard programmes;

	ProgrammeActGuard(ProgrammeQueries queries, ProgrammeGuard programmes) {
		this.queries = queries;
		this.programmes = programmes;
	}

	@Override
	public String subjectType() {
		return ProgrammeAct.SUBJECT;
	}

	@Override
	@Transactional(readOnly = true)
	public boolean mayRead(Actor actor, long subjectId) {
		return this.queries.programmeOf(subjectId).filter((id) -> this.programmes.mayRead(actor, id)).isPresent();
	}

	@Override
	@Transactional(readOnly = true)
	public boolean mayAttach(Actor actor, long subjectId) {
		return actor.is(Role.STAFF, Role.BOARD_LEADER) && this.queries.programmeOf(subjectId).isPresent();
	}

}
