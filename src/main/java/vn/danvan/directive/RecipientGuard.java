package vn.danvan.directive;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.RecordGuard;

/**
 * Who may read the log and the evidence of one recipient: the board and the recipient
 * itself; and who may attach evidence to what was confirmed.
 */
@Component
class RecipientGuard implements RecordGuard {

	private final RecipientRepository recipients;

	RecipientGuard(RecipientRepository recipients) {
		this.recipients = recipients;
	}

	@Override
	public String subjectType() {
		return Recipient.SUBJECT;
	}

	@Override
	@Transactional(readOnly = true)
	public boolean mayRead(Actor actor, long subjectId) {
		return this.recipients.findById(subjectId)
			.filter((one) -> DirectiveAccess.readsAll(actor) || owns(actor, one))
			.isPresent();
	}

	@Override
	@Transactional(readOnly = true)
	public boolean mayAttach(Actor actor, long subjectId) {
		return this.recipients.findById(subjectId)
			.filter(Recipient::confirmed)
			.filter((one) -> DirectiveAccess.mayConfirm(actor, owns(actor, one), true, one.onBehalf()))
			.isPresent();
	}

	private static boolean owns(Actor actor, Recipient one) {
		return DirectiveAccess.owns(actor, one.unitId(), one.bodyId());
	}

}
