package vn.danvan.rollout;

import java.math.BigDecimal;
import java.util.List;

import vn.danvan.base.Refusal;
import vn.danvan.base.TextRules;

/**
 * Nhóm tiêu chí.
 *
 * @param code for example {@code 2}
 * @param title what it is about
 * @param minimumPercent the least share of its points, in percent, 0 to 100
 * @param criteria its criteria in their order
 */
public record CriteriaGroup(String code, String title, int minimumPercent, List<Criterion> criteria) {

	/** Longest title. */
	public static final int TITLE_MAX = 300;

	private static final int WHOLE = 100;

	public CriteriaGroup {
		criteria = List.copyOf(criteria);
	}

	/**
	 * Điểm tối đa of the group.
	 * @return the sum of its criteria
	 */
	public BigDecimal maximum() {
		return criteria.stream().map(Criterion::maximum).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/**
	 * Điểm tối thiểu of the group.
	 * @return the share of its maximum that must be reached
	 */
	public BigDecimal minimum() {
		return maximum().multiply(BigDecimal.valueOf(minimumPercent)).divide(BigDecimal.valueOf(WHOLE));
	}

	/**
	 * The same as it is stored.
	 * @return the group and its criteria with clean texts
	 * @throws Refusal at the field that is wrong
	 */
	public CriteriaGroup checked() {
		String known = Criterion.code(code);
		if (minimumPercent < 0 || minimumPercent > WHOLE) {
			throw Refusal.at("minimumPercent", "rollout.error.minimum");
		}
		return new CriteriaGroup(known, TextRules.title("title", title, TITLE_MAX), minimumPercent,
				criteria.stream().map(Criterion::checked).toList());
	}

}
