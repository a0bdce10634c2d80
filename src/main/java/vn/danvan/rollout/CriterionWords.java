package vn.danvan.rollout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;

/**
 * Says in words where the points of a criterion come from and what a figure gives (Nguồn
 * điểm, ngưỡng điểm).
 */
public final class CriterionWords {

	/** Codes of the survey forms in their order. */
	public static final List<String> SURVEY_FORMS = List.of("PKS01", "PKS02", "PKS03", "PKS04", "PKS05", "PKS06",
			"PKS07");

	private final Map<String, String> indicators;

	/**
	 * Words with the names of indicators.
	 * @param indicators names by code; of others the code alone stands
	 */
	public CriterionWords(Map<String, String> indicators) {
		this.indicators = Map.copyOf(indicators);
	}

	/**
	 * Where the points come from.
	 * @param criterion any
	 * @return for example {@code Theo chỉ tiêu CT32 – Tỷ lệ hồ sơ trước và đúng hạn}
	 */
	public String source(Criterion criterion) {
		if (criterion.source() == ScoreSource.HAND) {
			return Messages.label(ScoreSource.HAND);
		}
		String sources = criterion.sources().stream().sorted().map(this::named).collect(Collectors.joining("; "));
		String text = Messages.text("rollout.criteria.from", Messages.label(criterion.source()), sources);
		return (criterion.source() == ScoreSource.SURVEY && criterion.leastAnswers() > 0)
				? Messages.text("rollout.criteria.from-least", text, criterion.leastAnswers()) : text;
	}

	/**
	 * What a figure gives.
	 * @param criterion any
	 * @return for example {@code ≥ 98: 6 điểm; 95 – <98: 4 điểm; dưới 95: 0 điểm}, or
	 * empty for points by hand
	 */
	public static String thresholds(Criterion criterion) {
		List<String> parts = new ArrayList<>();
		BigDecimal above = null;
		for (Threshold one : criterion.thresholds()) {
			String from = VietnameseNumbers.format(one.from());
			String points = VietnameseNumbers.format(one.points());
			parts.add((above == null) ? Messages.text("rollout.criteria.threshold-top", from, points) : Messages
				.text("rollout.criteria.threshold-between", from, VietnameseNumbers.format(above), points));
			above = one.from();
		}
		if (above != null && above.signum() > 0) {
			parts.add(Messages.text("rollout.criteria.threshold-below", VietnameseNumbers.format(above)));
		}
		return String.join("; ", parts);
	}

	/**
	 * The least points of a group.
	 * @param group any
	 * @return for example {@code 10 điểm (50%)}
	 */
	public static String minimum(CriteriaGroup group) {
		return (group.minimumPercent() == 0) ? Messages.text("rollout.criteria.no-minimum") : Messages
			.text("rollout.criteria.minimum-of", VietnameseNumbers.format(group.minimum()), group.minimumPercent());
	}

	/**
	 * A survey form with its name.
	 * @param code one of {@link #SURVEY_FORMS}
	 * @return code and name
	 */
	public static String survey(String code) {
		return code + " – " + Messages.text("rollout.survey-form." + code.toLowerCase(Locale.ROOT));
	}

	private String named(String code) {
		if (SURVEY_FORMS.contains(code)) {
			return survey(code);
		}
		String name = this.indicators.get(code);
		return (name != null) ? code + " – " + name : code;
	}

}
