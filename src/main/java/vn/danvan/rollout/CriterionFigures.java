package vn.danvan.rollout;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.danvan.base.text.Messages;
import vn.danvan.figures.Aggregation;
import vn.danvan.figures.Figure;
import vn.danvan.figures.FigureService;
import vn.danvan.figures.FigureState;
import vn.danvan.figures.Indicator;
import vn.danvan.figures.PeriodKind;
import vn.danvan.figures.PeriodRule;
import vn.danvan.figures.PeriodSpan;

/**
 * Feeds criteria with the indicators of a commune: those of the whole year, or of its
 * first half as long as the second has not been reported. Where nothing arose that a rate
 * could be taken of, the commune has its full points.
 */
@Component
class CriterionFigures implements CriterionFeed {

	private final FigureService figures;

	CriterionFigures(FigureService figures) {
		this.figures = figures;
	}

	@Override
	public Map<String, FedPoints> of(Criteria criteria, long unitId, int year) {
		List<Criterion> fed = criteria.all().stream().filter((one) -> one.source() == ScoreSource.INDICATOR).toList();
		Map<String, FedPoints> points = new HashMap<>();
		if (fed.isEmpty()) {
			return points;
		}
		Set<String> codes = fed.stream().flatMap((one) -> one.sources().stream()).collect(Collectors.toSet());
		PeriodSpan whole = PeriodSpan.of(PeriodRule.DECREE_09_2019, PeriodKind.YEAR, year, 1);
		PeriodSpan half = PeriodSpan.of(PeriodRule.DECREE_09_2019, PeriodKind.HALF_YEAR, year, 1);
		Map<String, Indicator> indicators = this.figures.indicators();
		Map<String, Figure.Part> ofYear = this.figures.ofUnit(codes, whole, unitId);
		Map<String, Figure.Part> ofHalf = this.figures.ofUnit(codes, half, unitId);
		for (Criterion one : fed) {
			String code = one.sources().iterator().next();
			Indicator indicator = indicators.get(code);
			Figure.Part part = ofYear.get(code);
			boolean known = part != null && part.state() != FigureState.NOT_REPORTED;
			Figure.Part used = known ? part : ofHalf.get(code);
			if (indicator != null && used != null) {
				points.put(one.code(), fed(one, indicator, used, known ? whole : half));
			}
		}
		return points;
	}

	private static FedPoints fed(Criterion criterion, Indicator indicator, Figure.Part part, PeriodSpan span) {
		BigDecimal value = part.value();
		String text = Messages.text("rollout.figure", indicator.name(), part.text(indicator), span.label(),
				indicator.code());
		if (part.state() == FigureState.NOT_REPORTED || value == null) {
			return new FedPoints(null, null, text);
		}
		boolean nothing = part.state() == FigureState.NOTHING_ARISEN && indicator.aggregation() == Aggregation.RATIO;
		return new FedPoints(nothing ? criterion.maximum() : criterion.pointsOf(value), value, text);
	}

}
