package vn.danvan.rollout;

import java.util.function.Predicate;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.security.Actor;
import vn.danvan.submission.Rights;

/** Who may open and attach the files of a dossier. */
@Component
@Transactional(readOnly = true)
class DossierAccess {

	private final RollOutRepository rollOuts;

	private final ScoreSheets sheets;

	DossierAccess(RollOutRepository rollOuts, ScoreSheets sheets) {
		this.rollOuts = rollOuts;
		this.sheets = sheets;
	}

	boolean mayRead(Actor actor, long rollOutId) {
		return allowed(actor, rollOutId, Rights::content);
	}

	boolean mayAttach(Actor actor, long rollOutId) {
		return allowed(actor, rollOutId, Rights::enter);
	}

	private boolean allowed(Actor actor, long rollOutId, Predicate<Rights> right) {
		return this.rollOuts.findById(rollOutId)
			.filter((one) -> one.stage() != RollOutStage.DRAFT)
			.filter((one) -> right.test(this.sheets.rights(one, actor)))
			.isPresent();
	}

}
