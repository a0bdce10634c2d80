package vn.danvan.inspection;

import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.RecordGuard;

/** Who may read the photos at an item of a checklist, and take some. */
@Component
class ChecklistLineGuard implements RecordGuard {

	/** The kind of record that photos of an item hang on. */
	static final String SUBJECT = "checklist-line";

	private final InspectionRepository inspections;

	private final InspectionRights rights;

	private final ChecklistLines rows;

	ChecklistLineGuard(InspectionRepository inspections, InspectionRights rights, ChecklistLines rows) {
		this.inspections = inspections;
		this.rights = rights;
		this.rows = rows;
	}

	@Override
	public String subjectType() {
		return SUBJECT;
	}

	@Override
	@Transactional(readOnly = true)
	public boolean mayRead(Actor actor, long subjectId) {
		return inspection(subjectId).filter((one) -> this.rights.maySeeAnswers(actor, one)).isPresent();
	}

	@Override
	@Transactional(readOnly = true)
	public boolean mayAttach(Actor actor, long subjectId) {
		return inspection(subjectId)
			.filter((one) -> one.state() == InspectionState.DONE && this.rights.mayCarryOut(actor, one))
			.isPresent();
	}

	private Optional<Inspection> inspection(long line) {
		return this.rows.inspectionOf(line).flatMap(this.inspections::findById);
	}

}
