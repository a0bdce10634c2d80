package vn.danvan.rollout;

import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;

import vn.danvan.account.AccountDirectory;
import vn.danvan.base.Refusal;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.text.Messages;

/** Finds and saves the points of one criterion, so that nobody overwrites another. */
@Component
class ScoreSaving {

	private final CriterionScoreRepository scores;

	private final CriteriaRows criteria;

	private final ScoreQueries queries;

	private final AccountDirectory directory;

	ScoreSaving(CriterionScoreRepository scores, CriteriaRows criteria, ScoreQueries queries,
			AccountDirectory directory) {
		this.scores = scores;
		this.criteria = criteria;
		this.queries = queries;
		this.directory = directory;
	}

	/** A criterion of the set with which a commune is scored; another one is refused. */
	Criterion criterion(RollOut rollOut, String code) {
		return criteria(rollOut).find(code)
			.orElseThrow(() -> new Refusal("rollout.error.other-set", code, String.valueOf(rollOut.businessYear())));
	}

	Criteria criteria(RollOut rollOut) {
		return this.criteria.read(Objects.requireNonNull(rollOut.setId()));
	}

	void requireExclusion(RollOut rollOut, int position) {
		NotPermitted.unless(position >= 0 && position < criteria(rollOut).exclusions().size());
	}

	/** The score as the person saw it; else a collision that carries what stands now. */
	CriterionScore seen(long rollOut, String code, int version) {
		CriterionScore score = this.scores.findByRollOutIdAndCode(rollOut, code).orElseThrow(NotPermitted::new);
		if (score.version() != version) {
			Long by = score.changedBy();
			String name = (by != null) ? this.directory.names(List.of(by)).getOrDefault(by, "") : "";
			throw new ScoreCollision(name.isEmpty() ? Messages.text("base.somebody") : name, line(score));
		}
		return score;
	}

	ScoreLine save(CriterionScore score) {
		return line(this.scores.saveAndFlush(score));
	}

	private ScoreLine line(CriterionScore score) {
		return score.line(this.queries.filesOfScores(score.rollOutId()).getOrDefault(score.id(), 0));
	}

}
