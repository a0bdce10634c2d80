package vn.danvan.survey;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.RecordGuard;

/** Who may read the log of a round. Nothing is attached to one: sheets stay on paper. */
@Component
class SurveyGuard implements RecordGuard {

	private final SurveyRoundRepository rounds;

	SurveyGuard(SurveyRoundRepository rounds) {
		this.rounds = rounds;
	}

	@Override
	public String subjectType() {
		return SurveyRound.SUBJECT;
	}

	@Override
	@Transactional(readOnly = true)
	public boolean mayRead(Actor actor, long subjectId) {
		return this.rounds.findById(subjectId)
			.filter((round) -> SurveyAccess.mayRead(actor, round.unitId()))
			.isPresent();
	}

	@Override
	public boolean mayAttach(Actor actor, long subjectId) {
		return false;
	}

}
