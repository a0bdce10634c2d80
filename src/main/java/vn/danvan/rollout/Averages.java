package vn.danvan.rollout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What all communes of a year came to, by group and criterion.
 *
 * @param communes how many communes sent their dossier
 * @param groups the groups of the year's set in their order; none without a set in use
 */
public record Averages(int communes, List<GroupAverage> groups) {

	private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

	public Averages {
		groups = List.copyOf(groups);
	}

	/**
	 * Tiêu chí yếu: those with the lowest average share of their maximum first; at the
	 * same share those where more communes have less than half.
	 * @param most how many at the most
	 * @return criteria that have points
	 */
	public List<CriterionAverage> weakest(int most) {
		return groups.stream()
			.flatMap((group) -> group.criteria().stream())
			.filter((one) -> one.communes() > 0)
			.sorted(Comparator.comparing((CriterionAverage one) -> Objects.requireNonNull(one.percent()))
				.thenComparing(CriterionAverage::belowHalf, Comparator.reverseOrder()))
			.limit(most)
			.toList();
	}

	/**
	 * At how many places only the commune's own points stand so far.
	 * @return points of one commune for one criterion that nobody appraised
	 */
	public int ownOnly() {
		return groups.stream().flatMap((group) -> group.criteria().stream()).mapToInt(CriterionAverage::ownOnly).sum();
	}

	static BigDecimal percent(BigDecimal part, BigDecimal whole) {
		return part.multiply(WHOLE).divide(whole, 1, RoundingMode.HALF_UP);
	}

}
