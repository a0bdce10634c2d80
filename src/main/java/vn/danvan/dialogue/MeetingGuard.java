package vn.danvan.dialogue;

import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.RecordGuard;
import vn.danvan.submission.Rights;

/** Who may read the log and the files of a meeting, and attach files to it. */
@Component
class MeetingGuard implements RecordGuard {

	private final MeetingRepository meetings;

	MeetingGuard(MeetingRepository meetings) {
		this.meetings = meetings;
	}

	@Override
	public String subjectType() {
		return Meeting.SUBJECT;
	}

	@Override
	@Transactional(readOnly = true)
	public boolean mayRead(Actor actor, long subjectId) {
		return rights(actor, subjectId).filter(Rights::content).isPresent();
	}

	@Override
	@Transactional(readOnly = true)
	public boolean mayAttach(Actor actor, long subjectId) {
		return rights(actor, subjectId).filter(Rights::enter).isPresent();
	}

	private Optional<Rights> rights(Actor actor, long id) {
		return this.meetings.findById(id).map((one) -> Rights.of(actor, one.owner(), one.submission()));
	}

}
