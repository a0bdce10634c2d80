package vn.danvan.rollout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.survey.SurveyResult;
import vn.danvan.survey.SurveyResults;

/**
 * Feeds criteria with the surveys of a commune in the calendar year: the share of the
 * satisfied among all valid answers of the named forms. With fewer answers than asked for
 * there are no points; without any survey nothing is known.
 */
@Component
class CriterionSurveys implements CriterionFeed {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private static final int SCALE = 4;

	private final SurveyResults results;

	CriterionSurveys(SurveyResults results) {
		this.results = results;
	}

	@Override
	public Map<String, FedPoints> of(Criteria criteria, long unitId, int year) {
		List<Criterion> fed = criteria.all().stream().filter((one) -> one.source() == ScoreSource.SURVEY).toList();
		if (fed.isEmpty()) {
			return Map.of();
		}
		Map<String, SurveyResult> byForm = this.results
			.of(Set.of(unitId), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
			.getOrDefault(unitId, Map.of());
		Map<String, FedPoints> points = new HashMap<>();
		fed.forEach((one) -> points.put(one.code(), fed(one, byForm, year)));
		return points;
	}

	private static FedPoints fed(Criterion criterion, Map<String, SurveyResult> byForm, int year) {
		List<String> forms = criterion.sources().stream().sorted().toList();
		SurveyResult sum = forms.stream()
			.map(byForm::get)
			.filter(Objects::nonNull)
			.reduce(SurveyResult.NONE, SurveyResult::plus);
		String names = forms.stream().collect(Collectors.joining(", "));
		if (sum.valid() == 0) {
			return new FedPoints(null, null, Messages.text("rollout.survey-none", names, String.valueOf(year)));
		}
		BigDecimal share = BigDecimal.valueOf(sum.pleased())
			.multiply(HUNDRED)
			.divide(BigDecimal.valueOf(sum.valid()), SCALE, RoundingMode.HALF_UP);
		String text = Messages.text("rollout.survey", names, String.valueOf(year),
				VietnameseNumbers.format(sum.pleased()), VietnameseNumbers.format(sum.valid()),
				String.valueOf(sum.share()));
		if (sum.valid() < criterion.leastAnswers()) {
			return new FedPoints(BigDecimal.ZERO, share,
					text + Messages.text("rollout.survey-few", criterion.leastAnswers()));
		}
		return new FedPoints(criterion.pointsOf(share), share, text);
	}

}
