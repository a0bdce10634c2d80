package vn.danvan.directive;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.RecordGuard;

/** Who may read the log and the files of a directive, and attach files to it. */
@Component
class DirectiveGuard implements RecordGuard {

	private final DirectiveRepository directives;

	private final RecipientQueries recipients;

	DirectiveGuard(DirectiveRepository directives, RecipientQueries recipients) {
		this.directives = directives;
		this.recipients = recipients;
	}

	@Override
	public String subjectType() {
		return Directive.SUBJECT;
	}

	@Override
	@Transactional(readOnly = true)
	public boolean mayRead(Actor actor, long subjectId) {
		return DirectiveAccess.readsAll(actor) ? this.directives.findById(subjectId).isPresent()
				: this.recipients.holds(subjectId, DirectiveAccess.own(actor));
	}

	@Override
	@Transactional(readOnly = true)
	public boolean mayAttach(Actor actor, long subjectId) {
		return DirectiveAccess.writes(actor)
				&& this.directives.findById(subjectId).filter((one) -> !one.withdrawn()).isPresent();
	}

}
