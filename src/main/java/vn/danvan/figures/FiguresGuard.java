package vn.danvan.figures;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.RecordGuard;
import vn.danvan.submission.Rights;

/** Who may read the log of a sheet: its commune, and the board once it was sent. */
@Component
class FiguresGuard implements RecordGuard {

	private final SheetRepository sheets;

	FiguresGuard(SheetRepository sheets) {
		this.sheets = sheets;
	}

	@Override
	public String subjectType() {
		return FigureSheet.SUBJECT;
	}

	@Override
	@Transactional(readOnly = true)
	public boolean mayRead(Actor actor, long subjectId) {
		return this.sheets.findById(subjectId)
			.filter((sheet) -> Rights.of(actor, sheet.owner(), sheet.submission()).content()
					|| (actor.readsAllRecords() && sheet.countedRevision() != null))
			.isPresent();
	}

	@Override
	public boolean mayAttach(Actor actor, long subjectId) {
		return false;
	}

}
