package vn.danvan.inspection;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.RecordGuard;

/**
 * Who may read the log and the files of an inspection, and attach files to it: those who
 * carry it out, and the unit that owes its report.
 */
@Component
class InspectionGuard implements RecordGuard {

	private final InspectionRepository inspections;

	private final InspectionRights rights;

	InspectionGuard(InspectionRepository inspections, InspectionRights rights) {
		this.inspections = inspections;
		this.rights = rights;
	}

	@Override
	public String subjectType() {
		return Inspection.SUBJECT;
	}

	@Override
	@Transactional(readOnly = true)
	public boolean mayRead(Actor actor, long subjectId) {
		return this.inspections.findById(subjectId).filter((one) -> this.rights.mayRead(actor, one)).isPresent();
	}

	@Override
	@Transactional(readOnly = true)
	public boolean mayAttach(Actor actor, long subjectId) {
		return this.inspections.findById(subjectId)
			.filter((one) -> this.rights.mayCarryOut(actor, one)
					|| (one.state() == InspectionState.NOTIFIED && InspectionRights.owns(actor, one)))
			.isPresent();
	}

}
