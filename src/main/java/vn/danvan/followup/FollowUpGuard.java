package vn.danvan.followup;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.RecordGuard;

/** Who may read the log and the files of a follow-up, and attach files to it. */
@Component
class FollowUpGuard implements RecordGuard {

	private final FollowUpRepository followUps;

	FollowUpGuard(FollowUpRepository followUps) {
		this.followUps = followUps;
	}

	@Override
	public String subjectType() {
		return FollowUp.SUBJECT;
	}

	@Override
	@Transactional(readOnly = true)
	public boolean mayRead(Actor actor, long subjectId) {
		return this.followUps.findById(subjectId).filter((one) -> FollowUpAccess.mayRead(actor, one)).isPresent();
	}

	@Override
	@Transactional(readOnly = true)
	public boolean mayAttach(Actor actor, long subjectId) {
		return this.followUps.findById(subjectId)
			.filter((one) -> !one.state().finished() && FollowUpAccess.mayReport(actor, one))
			.isPresent();
	}

}
