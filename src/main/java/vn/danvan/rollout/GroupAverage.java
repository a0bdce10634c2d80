package vn.danvan.rollout;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * One group over all communes that sent their dossier in a year.
 *
 * @param code nhóm tiêu chí
 * @param title what it is about
 * @param criteria its criteria in their order
 */
public record GroupAverage(String code, String title, List<CriterionAverage> criteria) {

	public GroupAverage {
		criteria = List.copyOf(criteria);
	}

	/**
	 * Điểm trung bình of the group.
	 * @return the sum of the averages of its criteria
	 */
	public BigDecimal average() {
		return scored().stream()
			.map((one) -> Objects.requireNonNull(one.average()))
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/**
	 * Điểm tối đa of its criteria that have points anywhere.
	 * @return the sum, 0 if none has
	 */
	public BigDecimal maximum() {
		return scored().stream().map(CriterionAverage::maximum).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/**
	 * The average in percent of the maximum.
	 * @return 0 to 100 with one decimal, null if no criterion has points
	 */
	public @Nullable BigDecimal percent() {
		return scored().isEmpty() ? null : Averages.percent(average(), maximum());
	}

	private List<CriterionAverage> scored() {
		return criteria.stream().filter((one) -> one.communes() > 0).toList();
	}

}
