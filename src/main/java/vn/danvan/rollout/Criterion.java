package vn.danvan.rollout;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import vn.danvan.base.Refusal;
import vn.danvan.base.TextRules;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.figures.Indicator;

/**
 * Tiêu chí thành phần.
 *
 * @param code for example {@code 2.2}, once in its set
 * @param title what is asked
 * @param maximum điểm tối đa, above 0, steps of 0.25
 * @param source where its points come from
 * @param sources the indicator, or the survey forms; none for points by hand
 * @param leastAnswers số phiếu tối thiểu, for surveys; with fewer the points are 0
 * @param thresholds what a figure gives, highest first; below the lowest it gives 0
 * @param evidenceAsked whether points need a file
 */
public record Criterion(String code, String title, BigDecimal maximum, ScoreSource source, Set<String> sources,
		int leastAnswers, List<Threshold> thresholds, boolean evidenceAsked) {

	/** Longest code. */
	public static final int CODE_MAX = 10;

	/** Longest title. */
	public static final int TITLE_MAX = 500;

	/** Most points of one criterion. */
	public static final int MOST_POINTS = 100;

	/** Largest least number of answers. */
	public static final int MOST_ANSWERS = 100_000;

	private static final int STEPS_IN_A_POINT = 4;

	private static final int FROM_DECIMALS = 2;

	private static final BigDecimal MOST_FROM = new BigDecimal("100000000");

	/** A code stands in addresses. */
	private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}]+([.-][\\p{L}\\p{N}]+)*");

	public Criterion {
		sources = Set.copyOf(sources);
		thresholds = thresholds.stream().sorted(Comparator.comparing(Threshold::from).reversed()).toList();
	}

	/**
	 * Says whether the points are those of a figure.
	 * @return true unless they are given by hand
	 */
	public boolean fed() {
		return source != ScoreSource.HAND;
	}

	/**
	 * The points of a figure.
	 * @param figure in the unit of the thresholds
	 * @return those of the highest threshold that it reaches, else 0
	 */
	public BigDecimal pointsOf(BigDecimal figure) {
		return thresholds.stream()
			.filter((threshold) -> figure.compareTo(threshold.from()) >= 0)
			.findFirst()
			.map(Threshold::points)
			.orElse(BigDecimal.ZERO);
	}

	/**
	 * Insists that points may be given.
	 * @param field the property
	 * @param points what was given
	 * @return the points
	 * @throws Refusal if they are below 0, above the maximum or no quarter of a point
	 */
	public BigDecimal requireWithin(String field, BigDecimal points) {
		if (points.signum() < 0 || points.compareTo(maximum) > 0) {
			throw Refusal.at(field, "rollout.error.points", code, VietnameseNumbers.format(maximum),
					VietnameseNumbers.format(points));
		}
		return requireStep(field, points);
	}

	/**
	 * Says whether an indicator may give points: one that each commune has, and that is
	 * not itself counted from the model.
	 * @param indicator chỉ tiêu
	 * @return true if so
	 */
	public static boolean mayBeFedBy(Indicator indicator) {
		return indicator.byCommune() && !indicator.source().equals("RECORDS:rollout");
	}

	/**
	 * The same as it is stored.
	 * @return the criterion with clean texts and nothing that its source does not need
	 * @throws Refusal at the field that is wrong
	 */
	public Criterion checked() {
		String known = code(code);
		String text = TextRules.title("title", title, TITLE_MAX);
		if (maximum.signum() <= 0 || maximum.compareTo(BigDecimal.valueOf(MOST_POINTS)) > 0) {
			throw Refusal.at("maximum", "rollout.error.maximum", known, MOST_POINTS);
		}
		requireStep("maximum", maximum);
		if (!fed()) {
			return new Criterion(known, text, maximum, source, Set.of(), 0, List.of(), evidenceAsked);
		}
		if (sources.isEmpty() || (source == ScoreSource.INDICATOR && sources.size() > 1)) {
			throw Refusal.at("sources", "rollout.error.sources", known);
		}
		if (leastAnswers < 0 || leastAnswers > MOST_ANSWERS) {
			throw Refusal.at("leastAnswers", "rollout.error.least-answers", MOST_ANSWERS);
		}
		requireThresholds(known);
		return new Criterion(known, text, maximum, source, sources, (source == ScoreSource.SURVEY) ? leastAnswers : 0,
				thresholds, evidenceAsked);
	}

	static String code(String typed) {
		String code = TextRules.required("code", typed, CODE_MAX);
		if (!CODE.matcher(code).matches()) {
			throw Refusal.at("code", "rollout.error.code", code);
		}
		return code;
	}

	static BigDecimal requireStep(String field, BigDecimal points) {
		if (points.multiply(BigDecimal.valueOf(STEPS_IN_A_POINT)).stripTrailingZeros().scale() > 0) {
			throw Refusal.at(field, "rollout.error.quarter", VietnameseNumbers.format(points));
		}
		return points;
	}

	private void requireThresholds(String known) {
		if (thresholds.isEmpty()) {
			throw Refusal.at("thresholds", "rollout.error.no-threshold", known);
		}
		for (Threshold threshold : thresholds) {
			requireWithin("thresholds", threshold.points());
			BigDecimal from = threshold.from().stripTrailingZeros();
			if (from.scale() > FROM_DECIMALS || from.abs().compareTo(MOST_FROM) >= 0) {
				throw Refusal.at("thresholds", "rollout.error.threshold-from", known);
			}
		}
		for (int i = 1; i < thresholds.size(); i++) {
			Threshold lower = thresholds.get(i);
			Threshold higher = thresholds.get(i - 1);
			if (lower.from().compareTo(higher.from()) == 0 || lower.points().compareTo(higher.points()) >= 0) {
				throw Refusal.at("thresholds", "rollout.error.threshold-order", known,
						VietnameseNumbers.format(higher.from()));
			}
		}
	}

}
