package vn.danvan.rollout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;

/**
 * Says in words where the points of a criterion come from and what a figure gives (Nguồn
 * điểm, ngưỡng điểm).
 */
public final class CriterionWords {

	private final Map<String, String> indicators;

	private final Map<String, String> surveys;

	/**
	 * Words with the names of indicators and survey forms.
	 * @param indicators names by code; of others the code alone stands
	 * @param surveys titles of the survey forms by code
	 */
	public CriterionWords(Map<String, String> indicators, Map<String, String> surveys) {
		this.indicators = Map.copyOf(indicators);
		this.surveys = Map.copyOf(surveys);
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
	 * The survey forms there are.
	 * @return their codes in order
	 */
	public List<String> surveys() {
		return this.surveys.keySet().stream().sorted().toList();
	}

	/**
	 * A survey form with its title.
	 * @param code one of {@link #surveys}
	 * @return for example {@code PKS06 – Người dân về văn minh, văn hóa công sở}
	 */
	public String survey(String code) {
		return named(code, this.surveys);
	}

	private String named(String code) {
		return named(code, this.surveys.containsKey(code) ? this.surveys : this.indicators);
	}

	private static String named(String code, Map<String, String> names) {
		String name = names.get(code);
		return (name != null) ? code + " – " + name : code;
	}

}
