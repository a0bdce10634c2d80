package vn.danvan.rollout;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;

/** Tells each part of a criteria set as facts in words. */
final class CriteriaFacts {

	private CriteriaFacts() {
	}

	static Map<CriteriaAspect, String> total(Criteria criteria) {
		return new EnumMap<>(Map.of(CriteriaAspect.POINTS, points(criteria.maximum())));
	}

	static Map<CriteriaAspect, String> of(CriteriaGroup group) {
		return new EnumMap<>(Map.of(CriteriaAspect.CODE, group.code(), CriteriaAspect.TITLE, group.title(),
				CriteriaAspect.POINTS, points(group.maximum()), CriteriaAspect.MINIMUM, CriterionWords.minimum(group)));
	}

	static Map<CriteriaAspect, String> of(Criterion criterion, String group, CriterionWords words) {
		return new EnumMap<>(Map.of(CriteriaAspect.CODE, criterion.code(), CriteriaAspect.TITLE, criterion.title(),
				CriteriaAspect.GROUP, group, CriteriaAspect.POINTS, points(criterion.maximum()), CriteriaAspect.SOURCE,
				words.source(criterion), CriteriaAspect.THRESHOLDS, CriterionWords.thresholds(criterion),
				CriteriaAspect.EVIDENCE, yes(criterion.evidenceAsked())));
	}

	static Map<CriteriaAspect, String> of(Band band) {
		return new EnumMap<>(Map.of(CriteriaAspect.TITLE, band.title(), CriteriaAspect.FROM, points(band.from()),
				CriteriaAspect.RECOGNISED, yes(band.recognised())));
	}

	static Map<CriteriaAspect, String> of(String exclusion) {
		return new EnumMap<>(Map.of(CriteriaAspect.TITLE, exclusion));
	}

	private static String points(BigDecimal points) {
		return Messages.text("rollout.criteria.points", VietnameseNumbers.format(points));
	}

	private static String yes(boolean yes) {
		return Messages.text(yes ? "rollout.criteria.yes" : "rollout.criteria.no");
	}

}
