package vn.danvan.inspection;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.RecordGuard;
import vn.danvan.base.security.Role;

/** Who may read the log and the files of an inspection, and attach files to it. */
@Component
class InspectionGuard implements RecordGuard {

	private final InspectionRepository inspections;

	InspectionGuard(InspectionRepository inspections) {
		this.inspections = inspections;
	}

	@Override
	public String subjectType() {
		return Inspection.SUBJECT;
	}

	@Override
	@Transactional(readOnly = true)
	public boolean mayRead(Actor actor, long subjectId) {
		return this.inspections.findById(subjectId).filter((one) -> InspectionService.mayRead(actor, one)).isPresent();
	}

	@Override
	@Transactional(readOnly = true)
	public boolean mayAttach(Actor actor, long subjectId) {
		return actor.is(Role.STAFF, Role.BOARD_LEADER) && this.inspections.findById(subjectId).isPresent();
	}

}
