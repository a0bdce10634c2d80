package vn.danvan.report;

import org.springframework.stereotype.Component;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.RecordGuard;

/** Who may read the log of a report. */
@Component
class ReportGuard implements RecordGuard {

	@Override
	public String subjectType() {
		return Report.SUBJECT;
	}

	@Override
	public boolean mayRead(Actor actor, long subjectId) {
		return actor.readsAllRecords();
	}

	@Override
	public boolean mayAttach(Actor actor, long subjectId) {
		return false;
	}

}
