package vn.danvan.rollout;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.RecordGuard;

/**
 * Who may open and attach the evidence of a criterion: the commune while it scores, the
 * district when it was sent.
 */
@Component
class CriterionScoreGuard implements RecordGuard {

	private final CriterionScoreRepository scores;

	private final DossierAccess dossiers;

	CriterionScoreGuard(CriterionScoreRepository scores, DossierAccess dossiers) {
		this.scores = scores;
		this.dossiers = dossiers;
	}

	@Override
	public String subjectType() {
		return CriterionScore.SUBJECT;
	}

	@Override
	@Transactional(readOnly = true)
	public boolean mayRead(Actor actor, long subjectId) {
		return this.scores.findById(subjectId)
			.filter((score) -> this.dossiers.mayRead(actor, score.rollOutId()))
			.isPresent();
	}

	@Override
	@Transactional(readOnly = true)
	public boolean mayAttach(Actor actor, long subjectId) {
		return this.scores.findById(subjectId)
			.filter((score) -> this.dossiers.mayAttach(actor, score.rollOutId()))
			.isPresent();
	}

}
