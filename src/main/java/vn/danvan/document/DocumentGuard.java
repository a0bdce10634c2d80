package vn.danvan.document;

import org.springframework.stereotype.Component;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.RecordGuard;
import vn.danvan.base.security.Role;

/** Who may read the log of a document. */
@Component
class DocumentGuard implements RecordGuard {

	private final DocumentRepository documents;

	DocumentGuard(DocumentRepository documents) {
		this.documents = documents;
	}

	@Override
	public String subjectType() {
		return Document.SUBJECT;
	}

	@Override
	public boolean mayRead(Actor actor, long subjectId) {
		return actor.is(Role.STAFF, Role.CLERK, Role.BOARD_LEADER, Role.DISTRICT_LEADER)
				&& this.documents.findById(subjectId).filter((document) -> !document.visibleTo(actor)).isEmpty();
	}

	@Override
	public boolean mayAttach(Actor actor, long subjectId) {
		return false;
	}

}
